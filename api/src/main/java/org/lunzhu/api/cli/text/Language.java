package org.lunzhu.api.cli.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The language a reader is answered in. */
public enum Language {
    EN(Locale.ENGLISH),
    ZH(Locale.SIMPLIFIED_CHINESE);

    private static final String OPTION = "--lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As the arguments' {@code --lang} says, else as the environment; needed before the arguments are parsed. */
    public static Language of(List<String> arguments, Map<String, String> environment) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return ofCode(argument.substring(OPTION.length() + 1));
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return ofCode(arguments.get(i + 1));
            }
        }
        return of(environment);
    }

    /** POSIX order: the first of the variables that is set decides, else the machine's own language. */
    private static Language of(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(Language::ofCode)
                .orElseGet(() -> ofCode(Locale.getDefault().getLanguage()));
    }

    private static Language ofCode(String code) {
        return code.toLowerCase(Locale.ROOT).startsWith("zh") ? ZH : EN;
    }

    /** As the option is written. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
