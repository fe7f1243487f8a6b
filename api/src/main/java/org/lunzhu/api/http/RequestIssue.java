package org.lunzhu.api.http;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.IssueDto;
import org.lunzhu.api.contract.SeverityDto;
import org.springframework.context.i18n.LocaleContextHolder;

/** What is wrong with a request beside the datasets in it, in the language of the request. */
public final class RequestIssue {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private RequestIssue() {}

    /**
     * An issue by its code.
     *
     * @param place JSON Pointer into the body, or the name of a parameter
     * @param value what stands there; null where nothing does or it does not matter
     */
    public static IssueDto of(String code, String place, @Nullable String value) {
        String message = text(code + ".message", value);
        return new IssueDto(SeverityDto.ERROR, code, place, message, text(code + ".remedy", value)).value(value);
    }

    /** A broken constraint of the contract, with the sentence of who found it. */
    static IssueDto ofConstraint(String constraint, String place, String message) {
        return new IssueDto(
                SeverityDto.ERROR,
                constraint.toLowerCase(Locale.ROOT),
                place,
                message,
                text("constraint.remedy", null));
    }

    private static String text(String key, @Nullable String value) {
        Locale locale = LocaleContextHolder.getLocale();
        String pattern = ResourceBundle.getBundle("org.lunzhu.api.http.requests", locale, NO_FALLBACK)
                .getString(key);
        return new MessageFormat(pattern, locale).format(new Object[] {value == null ? "" : value});
    }
}
