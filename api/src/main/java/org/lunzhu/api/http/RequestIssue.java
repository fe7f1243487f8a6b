package org.lunzhu.api.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.IssueDto;
import org.lunzhu.api.contract.SeverityDto;
import org.springframework.context.i18n.LocaleContextHolder;

/** What is wrong with a request beside the datasets in it, in the language of the request. */
public final class RequestIssue {

    private static final Wording WORDING = new Wording("requests");

    private RequestIssue() {}

    /**
     * An issue by its code.
     *
     * @param place JSON Pointer into the body, or the name of a parameter
     * @param value what stands there; null where nothing does or it does not matter
     */
    public static IssueDto of(String code, String place, @Nullable String value) {
        return of(code, place, value, value == null ? "" : value);
    }

    /** A value of another type than the contract's, which has a name of its own in the bundle. */
    static IssueDto ofType(String place, @Nullable String value, String type) {
        return of("wrong-type", place, value, value == null ? "" : value, text(type));
    }

    /** A JSON value of another type than the contract's. */
    static IssueDto ofJsonType(String pointer, String type) {
        return new IssueDto(
                SeverityDto.ERROR,
                "wrong-type",
                pointer,
                text("wrong-json-type.message", text(type)),
                text("wrong-json-type.remedy"));
    }

    /**
     * A broken constraint of the contract.
     *
     * @param limits the constraint's attributes, in the order of their names
     */
    static IssueDto ofConstraint(String constraint, String place, String... limits) {
        String code = constraint.toLowerCase(Locale.ROOT);
        String sentence = WORDING.has(code + ".message") ? code : "constraint";
        return new IssueDto(
                SeverityDto.ERROR, code, place, text(sentence + ".message", limits), text("constraint.remedy"));
    }

    static IssueDto of(String code, String place, @Nullable String value, String... named) {
        return new IssueDto(
                        SeverityDto.ERROR, code, place, text(code + ".message", named), text(code + ".remedy", named))
                .value(value);
    }

    private static String text(String key, String... values) {
        return WORDING.text(LocaleContextHolder.getLocale(), key, values);
    }
}
