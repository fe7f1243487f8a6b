package org.lunzhu.api.http;

import java.util.Optional;
import org.lunzhu.solver.check.issue.ForbiddenCharacters;

/** What no text of a request may have, since neither people nor the database could make anything of it. */
enum TextFlaw {
    CONTROL_CHARACTER("control-character"),
    BROKEN_CHARACTER("broken-character"),
    FORBIDDEN_CHARACTER("forbidden-character");

    private final String code;

    TextFlaw(String code) {
        this.code = code;
    }

    /** The code of the issue. */
    String code() {
        return code;
    }

    /**
     * The first flaw of the text, if it has any. What datasets and saved plans may not have is one as well: a plan's
     * name goes into its file. No text of the contract has several lines.
     */
    static Optional<TextFlaw> find(String text) {
        return text.codePoints()
                .filter(ForbiddenCharacters::isForbidden)
                .mapToObj(TextFlaw::of)
                .findFirst();
    }

    private static TextFlaw of(int c) {
        if (Character.isISOControl(c)) {
            return CONTROL_CHARACTER;
        }
        return Character.getType(c) == Character.SURROGATE ? BROKEN_CHARACTER : FORBIDDEN_CHARACTER;
    }
}
