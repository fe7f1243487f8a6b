package org.lunzhu.solver.rule;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one unit of a rule's amount costs, and on which level; 0 turns the rule off.
 *
 * @param level the level of the score
 * @param weight cost per unit, from 0 to {@link #MAX_WEIGHT}
 */
public record RuleWeight(ScoreLevel level, long weight) {

    /** Far above any sensible weight, far below what would let a score overflow. */
    public static final long MAX_WEIGHT = 1_000_000_000L;

    private static final Pattern TEXT = Pattern.compile("(\\d{1,10})(hard|medium|soft)");

    public RuleWeight {
        if (weight < 0 || weight > MAX_WEIGHT) {
            throw new IllegalArgumentException("The weight (%d) must be from 0 to %d.".formatted(weight, MAX_WEIGHT));
        }
    }

    /** Reads a text such as {@code 40soft}; empty where it is none. */
    public static Optional<RuleWeight> find(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches() || Long.parseLong(matcher.group(1)) > MAX_WEIGHT) {
            return Optional.empty();
        }
        ScoreLevel level = ScoreLevel.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
        return Optional.of(new RuleWeight(level, Long.parseLong(matcher.group(1))));
    }

    /** Whether the rule is off. */
    public boolean isZero() {
        return weight == 0;
    }

    /** The amount that costs so much of a score at this weight, which must not be 0. */
    public long amountOf(HardMediumSoftLongScore score) {
        return -level.of(score) / weight;
    }

    /** The weight as a score. */
    public HardMediumSoftLongScore toScore() {
        return level.scoreOf(weight);
    }

    /** The part of a score that so much of the rule's amount makes: minus amount × weight, on the weight's level. */
    public HardMediumSoftLongScore scoreOf(long amount) {
        return level.scoreOf(-amount * weight);
    }

    @Override
    public String toString() {
        return weight + level.name().toLowerCase(Locale.ROOT);
    }
}
