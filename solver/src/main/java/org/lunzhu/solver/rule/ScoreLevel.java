package org.lunzhu.solver.rule;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** The level of the score that a rule costs. */
public enum ScoreLevel {
    /** Must never be broken. */
    HARD,
    /** Work left undone. */
    MEDIUM,
    /** Kilometre-equivalents. */
    SOFT;

    /** The part of a score that is of this level. */
    public long of(HardMediumSoftLongScore score) {
        return switch (this) {
            case HARD -> score.hardScore();
            case MEDIUM -> score.mediumScore();
            case SOFT -> score.softScore();
        };
    }

    /** So much of this level alone. */
    public HardMediumSoftLongScore scoreOf(long amount) {
        return switch (this) {
            case HARD -> HardMediumSoftLongScore.ofHard(amount);
            case MEDIUM -> HardMediumSoftLongScore.ofMedium(amount);
            case SOFT -> HardMediumSoftLongScore.ofSoft(amount);
        };
    }
}
