package org.lunzhu.api.cli.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The command line's sentences in one language. */
public final class Texts {

    /** Never the language of the machine the program happens to run on. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle texts;

    public Texts(Language language) {
        this.language = language;
        texts = bundle("texts", language);
    }

    /** What {@code --help} shows. */
    public static ResourceBundle help(Language language) {
        return bundle("help", language);
    }

    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle("org.lunzhu.api.cli." + name, language.locale(), NO_FALLBACK);
    }

    public Locale locale() {
        return language.locale();
    }

    boolean isChinese() {
        return language == Language.ZH;
    }

    /** The text with that key, its places filled with the arguments as {@link String#valueOf} has them. */
    public String get(String key, @Nullable Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(texts.getString(key), locale()).format(plain);
    }
}
