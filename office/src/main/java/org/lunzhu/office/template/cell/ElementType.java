package org.lunzhu.office.template.cell;

import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.word.Token;
import tools.jackson.databind.JsonNode;

/** How a value of the JSON is written in one word, alone in a cell or in a list. */
public interface ElementType {

    Token write(JsonNode node, Names names);

    JsonNode read(Token token, Names names) throws UnreadValueException;
}
