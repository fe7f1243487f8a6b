package org.lunzhu.solver.bound;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.lunzhu.solver.itinerary.ColumnGeneration;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.SoftWeights;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.prepare.Partition;
import org.lunzhu.solver.rule.RuleWeights;

/**
 * The proven limit that no plan of a dataset can beat, part by part.
 *
 * <p>Where a person holds one seat at a time, it comes from {@link ColumnGeneration}; where one person can hold
 * many, as in CONTRACT, from two flows: {@link PeopleRelaxation}, in which nobody has to rotate, and {@link
 * AgencyRelaxation}. Rules that are left out cost at least nothing.
 */
public final class Bound {

    private Bound() {}

    /** The same as {@link #prove(Plan, BooleanSupplier)}, as long as it takes. */
    public static OptionalLong prove(Plan plan) {
        return prove(plan, () -> false);
    }

    /**
     * A soft score that no plan can exceed that fills every seat and breaks no hard rule; empty for a plan that is
     * not scored, has empty seats or breaks a hard rule, since nothing is proven about plans like that.
     *
     * @param stop asked now and then; true ends the search with what is proven by then
     */
    public static OptionalLong prove(Plan plan, BooleanSupplier stop) {
        HardMediumSoftLongScore score = plan.getScore();
        boolean feasible = score != null && score.hardScore() == 0 && score.mediumScore() == 0;
        boolean complete = plan.getSeats().stream().noneMatch(s -> s.isStaffed() && s.isEmpty());
        if (!feasible || !complete) {
            return OptionalLong.empty();
        }
        SoftWeights weights =
                new SoftWeights(RuleWeights.of(plan.getDirectory().dataset().rules()));
        if (weights.allowsVacancies()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(-Partition.split(plan).stream()
                .mapToLong(part -> leastCost(part, weights, stop))
                .sum());
    }

    private static long leastCost(Plan part, SoftWeights weights, BooleanSupplier stop) {
        long byFlow = new PeopleRelaxation(part, weights).leastCost() + new AgencyRelaxation(part, weights).leastCost();
        if (!ItineraryProblem.fits(part) || stop.getAsBoolean()) {
            return byFlow;
        }
        ItineraryProblem problem = ItineraryProblem.of(part);
        return Math.max(byFlow, ColumnGeneration.solve(problem, List.of(), stop).leastCost());
    }
}
