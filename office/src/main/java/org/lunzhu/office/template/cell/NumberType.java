package org.lunzhu.office.template.cell;

import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.table.UnwritableException;
import org.lunzhu.office.template.table.Value;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.lunzhu.office.problem.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A number. One that a spreadsheet would round, or whose written zeros count, stands there as text.
 *
 * @param isWhole whether it must be a whole one
 * @param shift decimal places by which the cell's number is larger: 2 for percent of a share
 * @param isExact whether 0.40 is another number than 0.4
 */
public record NumberType(boolean isWhole, int shift, boolean isExact) implements CellType {

    public static final NumberType WHOLE = new NumberType(true, 0, false);
    public static final NumberType DECIMAL = new NumberType(false, 0, false);
    public static final NumberType SHARE = new NumberType(false, 2, true);

    private static final int MOST_DIGITS = 40;
    private static final Pattern WRITTEN = Pattern.compile("[+-]?\\d{1,400}(\\.\\d{1,400})?([eE][+-]?\\d{1,3})?");

    @Override
    public Value write(JsonNode node, Names names) {
        if (!node.isNumber()) {
            throw new UnwritableException("There is something else (%s) where a number must be.".formatted(node));
        }
        BigDecimal shown = node.decimalValue().scaleByPowerOfTen(shift);
        Value value = Value.ofExact(shown);
        boolean isLost =
                isExact && value.number() != null && !ofNumber(value.number()).equals(node.decimalValue());
        return isLost ? Value.ofText(shown.toString()) : value;
    }

    @Override
    public JsonNode read(Value value, Names names) throws UnreadValueException {
        BigDecimal number = value.number() == null ? parse(value).scaleByPowerOfTen(-shift) : ofNumber(value.number());
        if (!isWhole) {
            return JsonNodeFactory.instance.numberNode(number);
        }
        if (number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() > MOST_DIGITS) {
            throw new UnreadValueException(Code.NUMBER_AMBIGUOUS);
        }
        return JsonNodeFactory.instance.numberNode(number.toBigInteger());
    }

    private BigDecimal ofNumber(BigDecimal cell) {
        return cell.signum() == 0 ? BigDecimal.ZERO : cell.scaleByPowerOfTen(-shift);
    }

    private static BigDecimal parse(Value value) throws UnreadValueException {
        String text = Normalizer.normalize(value.text(), Normalizer.Form.NFKC).strip();
        if (value.date() != null || !WRITTEN.matcher(text).matches()) {
            throw new UnreadValueException(Code.NUMBER_AMBIGUOUS);
        }
        return new BigDecimal(text);
    }
}
