package org.lunzhu.office.template.column;

import org.lunzhu.office.template.word.Token;
import tools.jackson.databind.JsonNode;

/** How a value of the JSON is written in one word, alone in a cell or in a list. */
interface ElementType {

    Token write(JsonNode node, Names names);

    JsonNode read(Token token, Names names) throws UnreadValueException;
}
