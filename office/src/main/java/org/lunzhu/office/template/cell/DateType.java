package org.lunzhu.office.template.cell;

import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.table.Value;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A day: as a date, or written with its year, month and day in that order. */
public record DateType() implements CellType {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日|(\\d{2})(\\d{2}))");
    private static final Pattern NUMERIC = Pattern.compile("[\\d\\s./年月日-]+");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    @Override
    public Value write(JsonNode node, Names names) {
        return Value.ofExact(LocalDate.parse(node.asString()));
    }

    @Override
    public JsonNode read(Value value, Names names) throws UnreadValueException {
        return JsonNodeFactory.instance.stringNode(dateOf(value).toString());
    }

    public static LocalDate dateOf(Value value) throws UnreadValueException {
        if (value.date() != null) {
            return value.date();
        }
        return value.number() == null ? parse(value.text()) : ofNumber(value.number());
    }

    /** A number without the format of a date: the eight digits of one, or the days since 1900, which is only a guess. */
    private static LocalDate ofNumber(BigDecimal number) throws UnreadValueException {
        Matcher written = WRITTEN.matcher(number.toPlainString());
        if (written.matches()) {
            return of(written, number.toPlainString());
        }
        boolean isDay = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(100_000)) < 0;
        throw isDay
                ? new UnreadValueException(
                        Code.DATE_SUSPECT,
                        LocalDate.of(1899, 12, 30).plusDays(number.longValue()).toString())
                : new UnreadValueException(Code.DATE_INVALID);
    }

    public static LocalDate parse(String text) throws UnreadValueException {
        LocalDate iso = isoOrNull(text);
        if (iso != null) {
            return iso;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher written = WRITTEN.matcher(plain);
        if (written.matches()) {
            return of(written, plain);
        }
        throw new UnreadValueException(NUMERIC.matcher(plain).matches() ? Code.DATE_AMBIGUOUS : Code.DATE_INVALID);
    }

    private static LocalDate of(Matcher written, String text) throws UnreadValueException {
        int group = written.group(2) != null ? 2 : written.group(4) != null ? 4 : 6;
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(written.group(1)),
                    Integer.parseInt(written.group(group)),
                    Integer.parseInt(written.group(group + 1)));
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException e) {
            throw new UnreadValueException(Code.DATE_INVALID);
        }
        throw new UnreadValueException(Code.DATE_INVALID, text);
    }

    private static @Nullable LocalDate isoOrNull(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
