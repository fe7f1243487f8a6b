package org.lunzhu.solver.check.issue;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a dataset or a saved plan, with its place and what to do about it.
 *
 * @param severity whether it stands in the way
 * @param code stable name of the kind of issue, in kebab-case, such as {@code unknown-agency}
 * @param pointer JSON Pointer (RFC 6901) to the place, such as {@code /sites/3/leadAgencyId}; empty for the whole
 * @param value what stands there; null where nothing does or it is no single value
 * @param args further texts the message speaks of, in its order
 */
public record Issue(
        Severity severity,
        String code,
        String pointer,
        @Nullable String value,
        List<String> args) {

    /** Forbidden characters are written out, so that an issue can be shown anywhere. */
    public Issue {
        pointer = ForbiddenCharacters.visible(pointer);
        value = value == null ? null : ForbiddenCharacters.visible(value);
        args = args.stream().map(ForbiddenCharacters::visible).toList();
    }

    /** An issue that stands in the way. */
    public static Issue error(String code, String pointer, @Nullable String value, String... args) {
        return new Issue(Severity.ERROR, code, pointer, value, List.of(args));
    }

    /** An issue that does not stand in the way. */
    public static Issue warning(String code, String pointer, @Nullable String value, String... args) {
        return new Issue(Severity.WARNING, code, pointer, value, List.of(args));
    }

    /** The same issue at another place. */
    public Issue at(String otherPointer) {
        return new Issue(severity, code, otherPointer, value, args);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** What is wrong, in one sentence; English where there is no text in the language. */
    public String message(Locale locale) {
        return Texts.ISSUES.format(locale, code + ".message", messageArguments());
    }

    /** What to do about it, in one sentence; English where there is no text in the language. */
    public String remedy(Locale locale) {
        return Texts.ISSUES.format(locale, code + ".remedy", messageArguments());
    }

    /** {@code {0}} is the value, {@code {1}} and on are the further texts. */
    private Object[] messageArguments() {
        Object[] arguments = new Object[args.size() + 1];
        arguments[0] = value == null ? "" : value;
        for (int i = 0; i < args.size(); i++) {
            arguments[i + 1] = args.get(i);
        }
        return arguments;
    }
}
