package org.lunzhu.api.http;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A text in a body has what no text may have. */
final class TextFlawException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final TextFlaw flaw;

    TextFlawException(JsonParser parser, TextFlaw flaw) {
        super(parser, flaw.code(), String.class);
        this.flaw = flaw;
    }

    TextFlaw flaw() {
        return flaw;
    }
}
