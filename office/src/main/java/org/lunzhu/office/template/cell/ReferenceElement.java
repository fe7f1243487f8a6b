package org.lunzhu.office.template.cell;

import org.lunzhu.office.template.name.Kind;
import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.word.Token;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The id of another row's thing, by what it is called. */
public record ReferenceElement(Kind kind) implements ElementType {

    @Override
    public Token write(JsonNode node, Names names) {
        return Token.of(names.of(kind).formOf(node.asString()));
    }

    @Override
    public JsonNode read(Token token, Names names) throws UnreadValueException {
        return JsonNodeFactory.instance.stringNode(names.of(kind).resolve(token.text()));
    }
}
