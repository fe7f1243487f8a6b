package org.lunzhu.solver.check.issue;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package in the reader's language, English where there are none in it. */
public enum Texts {
    /** Per code of an issue a {@code .message} and a {@code .remedy}. */
    ISSUES("org.lunzhu.solver.check.issues"),
    /** Per kind of shortage a sentence, and the words in it. */
    SHORTAGES("org.lunzhu.solver.shortage.shortages");

    /** Never the language of the machine the program happens to run on. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String bundle;

    Texts(String bundle) {
        this.bundle = bundle;
    }

    /** The text with that key, its places filled; throws {@link java.util.MissingResourceException} without one. */
    public String format(Locale locale, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(bundle, locale, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
