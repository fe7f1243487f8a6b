package org.lunzhu.office.template.cell;

import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.table.Value;
import org.lunzhu.office.template.word.Quoted;
import java.math.BigDecimal;
import org.lunzhu.office.problem.Code;
import org.lunzhu.solver.check.issue.ForbiddenCharacters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A text; whole numbers that somebody wrote for one are read with all their digits, as long as these are certain. */
public record TextType(Code lost) implements CellType {

    private static final int CERTAIN_DIGITS = 15;

    @Override
    public Value write(JsonNode node, Names names) {
        return Value.ofText(Quoted.toCell(node.asString()));
    }

    @Override
    public JsonNode read(Value value, Names names) throws UnreadValueException {
        if (value.date() != null) {
            throw new UnreadValueException(Code.DATE_SUSPECT, value.text());
        }
        if (value.number() != null && !isCertain(value.number())) {
            throw new UnreadValueException(lost);
        }
        String text = Quoted.fromCell(value.text());
        if (value.isText() && text.equals(value.text()) && ForbiddenCharacters.find(text) != null) {
            throw new UnreadValueException(Code.TEXT_FORBIDDEN);
        }
        return JsonNodeFactory.instance.stringNode(text);
    }

    private static boolean isCertain(BigDecimal number) {
        return number.signum() >= 0
                && number.stripTrailingZeros().scale() <= 0
                && number.precision() - number.scale() < CERTAIN_DIGITS;
    }
}
