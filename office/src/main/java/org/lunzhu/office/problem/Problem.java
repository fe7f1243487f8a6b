package org.lunzhu.office.problem;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Something in a workbook that was not read for certain, or that somebody should know of.
 *
 * @param file the book's name; null until it is known
 * @param sheet name of the sheet; null where the whole file is meant, or a file without sheets
 * @param cell its address, such as {@code B7}; null where the whole sheet or file is meant
 * @param value what stands there; null where nothing does
 * @param suggestion what may be meant, the most likely first
 * @param args further texts the message and the remedy speak of
 */
public record Problem(
        @Nullable String file,
        @Nullable String sheet,
        @Nullable String cell,
        Code code,
        @Nullable String value,
        List<String> suggestion,
        List<String> args) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Problem {
        suggestion = List.copyOf(suggestion);
        args = List.copyOf(args);
    }

    public Problem(
            @Nullable String sheet,
            @Nullable String cell,
            Code code,
            @Nullable String value,
            List<String> suggestion,
            List<String> args) {
        this(null, sheet, cell, code, value, suggestion, args);
    }

    /** The same problem of the book with that name. */
    public Problem in(String book) {
        return new Problem(book, sheet, cell, code, value, suggestion, args);
    }

    /** A problem of the file as a whole. */
    public static Problem ofFile(Code code, @Nullable String value, String... args) {
        return new Problem(null, null, code, value, List.of(), List.of(args));
    }

    public Severity severity() {
        return code.severity();
    }

    /** Whether somebody must do or confirm something. */
    public boolean needsAnswer() {
        return severity() != Severity.INFO;
    }

    /** What is wrong, in one sentence. */
    public String message(Locale locale) {
        return text(locale, "message");
    }

    /** What to do about it, in one sentence; empty where nothing needs to be done. */
    public String remedy(Locale locale) {
        return needsAnswer() ? text(locale, "remedy") : "";
    }

    /** {0} is the value, {1} the suggestions, {2} and on the further texts. */
    private String text(Locale locale, String part) {
        List<String> places = new ArrayList<>();
        places.add(value == null ? "" : value.replace("\n", " "));
        places.add(String.join(locale.getLanguage().equals("zh") ? "、" : ", ", suggestion));
        places.addAll(args);
        String kind = suggestion.isEmpty() && part.equals("remedy") ? "plain" : part;
        ResourceBundle bundle = ResourceBundle.getBundle("org.lunzhu.office.problem.problems", locale, NO_FALLBACK);
        String key = code + "." + kind;
        return new MessageFormat(bundle.getString(bundle.containsKey(key) ? key : code + "." + part), locale)
                .format(places.toArray());
    }
}
