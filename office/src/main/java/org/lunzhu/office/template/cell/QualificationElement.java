package org.lunzhu.office.template.cell;

import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.word.Token;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A qualification with the last day it is valid on, such as {@code 危险化学品（至2024-12-31）}. */
public record QualificationElement(CodeElement codes) implements ElementType {

    private static final Pattern UNTIL = Pattern.compile("(?<code>.*?)\\s*[（(]\\s*至(?<day>[^）)]*)[）)]");

    @Override
    public Token write(JsonNode node, Names names) {
        Token code = codes.write(node.path("code"), names);
        return node.has("validUntil")
                ? code.with("（至%s）".formatted(node.path("validUntil").asString()))
                : code;
    }

    @Override
    public JsonNode read(Token token, Names names) throws UnreadValueException {
        Matcher until = UNTIL.matcher(token.isLiteral() ? token.remark() : token.text());
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (!until.matches()) {
            return node.put("code", codes.codeOf(token, names));
        }
        Token code = token.isLiteral() ? token : Token.of(until.group("code"));
        return node.put("code", codes.codeOf(code, names))
                .put("validUntil", DateType.parse(until.group("day")).toString());
    }
}
