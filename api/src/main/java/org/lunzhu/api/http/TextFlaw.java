package org.lunzhu.api.http;

import java.util.Optional;

/** What no text of a request may have, since neither people nor the database could make anything of it. */
enum TextFlaw {
    CONTROL_CHARACTER("control-character"),
    BROKEN_CHARACTER("broken-character");

    private final String code;

    TextFlaw(String code) {
        this.code = code;
    }

    /** The code of the issue. */
    String code() {
        return code;
    }

    /** The first flaw of the text, if it has any. No text of the contract has several lines. */
    static Optional<TextFlaw> find(String text) {
        return text.codePoints()
                .filter(c -> Character.isISOControl(c) || isLoneSurrogate(c))
                .mapToObj(c -> isLoneSurrogate(c) ? BROKEN_CHARACTER : CONTROL_CHARACTER)
                .findFirst();
    }

    private static boolean isLoneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
