package org.lunzhu.office.template.cell;

import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.table.UnwritableException;
import org.lunzhu.office.template.word.Token;
import org.lunzhu.office.template.word.Words;
import org.lunzhu.office.problem.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A constant, by its word. */
public record EnumElement(Words words) implements ElementType {

    @Override
    public Token write(JsonNode node, Names names) {
        String word = words.findWord(node.asString());
        if (word == null) {
            throw new UnwritableException("There is no word for a constant (%s).".formatted(node));
        }
        return Token.of(word);
    }

    @Override
    public JsonNode read(Token token, Names names) throws UnreadValueException {
        String code = words.findCode(token.text());
        if (code == null) {
            throw new UnreadValueException(Code.ENUM_UNKNOWN, words.all());
        }
        return node(code);
    }

    private static JsonNode node(String code) {
        boolean isFlag = code.equals("true") || code.equals("false");
        return isFlag
                ? JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(code))
                : JsonNodeFactory.instance.stringNode(code);
    }
}
