package org.lunzhu.office.template.cell;

import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.word.Token;
import org.lunzhu.office.template.word.Words;
import java.util.List;
import java.util.function.Function;
import org.lunzhu.office.problem.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A code that a dataset may invent: by its word, or itself in quotation marks. */
public record CodeElement(Function<Names, Words> words) implements ElementType {

    private static final int SUGGESTED = 3;

    @Override
    public Token write(JsonNode node, Names names) {
        String word = words.apply(names).findWord(node.asString());
        return word == null ? Token.literal(node.asString()) : Token.of(word);
    }

    @Override
    public JsonNode read(Token token, Names names) throws UnreadValueException {
        return JsonNodeFactory.instance.stringNode(codeOf(token, names));
    }

    public String codeOf(Token token, Names names) throws UnreadValueException {
        if (token.isLiteral()) {
            return token.text();
        }
        String code = words.apply(names).findCode(token.text());
        if (code == null) {
            throw new UnreadValueException(Code.ENUM_UNKNOWN, alike(token.text(), names));
        }
        return code;
    }

    private List<String> alike(String text, Names names) {
        return words.apply(names).all().stream()
                .filter(word -> word.contains(text) || text.contains(word) || sharesTwo(word, text))
                .limit(SUGGESTED)
                .toList();
    }

    private static boolean sharesTwo(String word, String text) {
        return word.chars().filter(c -> text.indexOf(c) >= 0).count() >= 2;
    }
}
