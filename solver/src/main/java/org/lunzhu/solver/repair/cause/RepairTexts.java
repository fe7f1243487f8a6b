package org.lunzhu.solver.repair.cause;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.lunzhu.solver.rule.Rule;

/** The sentences of this package in the reader's language, English where there are none in it. */
public final class RepairTexts {

    private static final int NAMED = 4;
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    public RepairTexts(Locale locale) {
        this.locale = locale;
    }

    /** The text with that key, its places filled; throws {@link java.util.MissingResourceException} without one. */
    public String text(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("org.lunzhu.solver.repair.repairs", locale, NO_FALLBACK)
                .getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    String titleOf(Rule rule) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return chinese ? rule.titleZh() : rule.titleEn();
    }

    /** The names of agencies in a row, the last of many only counted. */
    public String agencies(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(text("comma")));
        return names.size() > NAMED ? text("and-more-agencies", first, names.size() - NAMED, names.size()) : first;
    }

    /** The names in a row, the last of many only counted. */
    public String names(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(text("comma")));
        return names.size() > NAMED ? text("and-more", first, names.size() - NAMED, names.size()) : first;
    }
}
