package org.lunzhu.solver.alternative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much more than the best plan an alternative may cost on the soft level.
 *
 * @param amount kilometre-equivalents, or percent of the best plan's soft cost; 0 or more
 * @param isPercent whether the amount is a percentage
 */
public record Allowance(BigDecimal amount, boolean isPercent) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,4})?)(%?)");

    public Allowance {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("The allowance (%s) must be 0 or more.".formatted(amount));
        }
    }

    /** So many kilometre-equivalents. */
    public static Allowance ofPoints(long points) {
        return new Allowance(BigDecimal.valueOf(points), false);
    }

    /** So many percent of the best plan's soft cost. */
    public static Allowance ofPercent(String percent) {
        return new Allowance(new BigDecimal(percent), true);
    }

    /** Reads a text such as {@code 1%}, {@code 0.5%} or {@code 400}; empty where it is none. */
    public static Optional<Allowance> find(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new Allowance(
                        new BigDecimal(matcher.group(1)), !matcher.group(2).isEmpty()))
                : Optional.empty();
    }

    /** Whole kilometre-equivalents that are allowed on top of that soft cost, rounded down. */
    public long pointsFor(long softCost) {
        BigDecimal points = isPercent
                ? amount.multiply(BigDecimal.valueOf(Math.abs(softCost))).movePointLeft(2)
                : amount;
        return points.setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    @Override
    public String toString() {
        return amount.toPlainString() + (isPercent ? "%" : "");
    }
}
