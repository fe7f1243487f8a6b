package org.lunzhu.api.http;

import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The languages of answers, Chinese and English; English for clients that ask for neither. */
public final class Languages extends AcceptHeaderLocaleResolver {

    public Languages() {
        setSupportedLocales(List.of(Locale.CHINESE, Locale.ENGLISH));
        setDefaultLocale(Locale.ENGLISH);
    }
}
