package org.lunzhu.solver.alternative;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.lunzhu.solver.explain.PlanComparison;
import org.lunzhu.solver.model.plan.Plan;

/**
 * A plan about as good as the best that posts other people (备选方案).
 *
 * @param plan the plan, scored
 * @param comparison the best plan on the left, this one on the right: cost by rule, seats, people moved
 * @param different by plan found before, the best one first: how many of that plan's postings this one does not have
 * @param postings postings of the best plan
 */
public record Alternative(Plan plan, PlanComparison comparison, List<Integer> different, int postings) {

    public Alternative {
        different = List.copyOf(different);
    }

    public HardMediumSoftLongScore score() {
        return comparison.right();
    }

    /** Soft points that it costs more than the best plan; negative where it is better. */
    public long extraCost() {
        return comparison.left().softScore() - comparison.right().softScore();
    }

    /** How many of the best plan's postings it does not have. */
    public int differentFromBest() {
        return different.get(0);
    }

    /** The same in percent of the best plan's postings. */
    public double percentDifferent() {
        return 100.0 * differentFromBest() / postings;
    }
}
