package org.lunzhu.api.http;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of answers, from this package's bundles. */
final class Wording {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String bundle;

    Wording(String name) {
        this.bundle = Wording.class.getPackageName() + "." + name;
    }

    /** The sentence with its values, which are put in as they are. */
    String text(Locale locale, String key, String... values) {
        return new MessageFormat(texts(locale).getString(key), locale).format(values);
    }

    /** Whether there is such a sentence. */
    boolean has(String key) {
        return texts(Locale.ENGLISH).containsKey(key);
    }

    private ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(bundle, locale, NO_FALLBACK);
    }
}
