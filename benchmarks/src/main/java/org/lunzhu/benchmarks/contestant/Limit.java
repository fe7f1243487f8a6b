package org.lunzhu.benchmarks.contestant;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a contestant must be done.
 *
 * @param unit what is counted
 * @param count how many of them
 */
public record Limit(Unit unit, int count) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9}) (s|steps)");

    /** What a limit counts. */
    public enum Unit {
        /** Seconds from the start. */
        SECONDS,
        /** Steps of a local search; the same steps give the same plan. */
        STEPS
    }

    public Limit {
        if (count < 1) {
            throw new IllegalArgumentException("The limit (%d) must be at least 1.".formatted(count));
        }
    }

    public static Limit ofSeconds(int seconds) {
        return new Limit(Unit.SECONDS, seconds);
    }

    public static Limit ofSteps(int steps) {
        return new Limit(Unit.STEPS, steps);
    }

    /** The limit that {@link #toString()} wrote; throws {@link IllegalArgumentException} for another text. */
    public static Limit parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "The limit (%s) must read like \"60 s\" or \"100 steps\".".formatted(text));
        }
        int count = Integer.parseInt(matcher.group(1));
        return matcher.group(2).equals("s") ? ofSeconds(count) : ofSteps(count);
    }

    /** Whether it counts time. */
    public boolean isTime() {
        return unit == Unit.SECONDS;
    }

    /** The time; only where it counts time. */
    public Duration time() {
        return Duration.ofSeconds(count);
    }

    /** As it stands in a table, such as {@code 60 s}. */
    @Override
    public String toString() {
        return count + (isTime() ? " s" : " steps");
    }
}
