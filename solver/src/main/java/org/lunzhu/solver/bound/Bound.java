package org.lunzhu.solver.bound;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Seat;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.prepare.Partition;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeights;

/**
 * The proven limit that no plan of a dataset can beat, part by part.
 *
 * <p>Where a person holds one seat at a time, it comes from {@link ItineraryRelaxation}; where one person can hold
 * many, as in CONTRACT, from two flows: {@link PeopleRelaxation}, in which nobody has to rotate, and {@link
 * AgencyRelaxation}. Rules that are left out cost at least nothing.
 */
public final class Bound {

    private static final int MOST_PERIODS = 8;

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
        BoundWeights weights =
                new BoundWeights(RuleWeights.of(plan.getDirectory().dataset().rules()));
        if (weights.allowsVacancies()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(-Partition.split(plan).stream()
                .mapToLong(part -> leastCost(part, weights, stop))
                .sum());
    }

    private static long leastCost(Plan part, BoundWeights weights, BooleanSupplier stop) {
        long byFlow = new PeopleRelaxation(part, weights).leastCost() + new AgencyRelaxation(part, weights).leastCost();
        boolean oneSeatAtATime = weights.isHard(Rule.ONE_POST)
                && part.getDirectory().programme() != Programme.CONTRACT
                && part.getDirectory().periods().size() <= MOST_PERIODS;
        if (!oneSeatAtATime || stop.getAsBoolean()) {
            return byFlow;
        }
        return Math.max(byFlow, new ItineraryRelaxation(part, weights).leastCost(stop));
    }

    /** The seats that every bounded plan fills: those of staffed posts, and pinned ones that are held. */
    static Stream<Seat> demandedSeats(Plan plan) {
        return plan.getSeats().stream().filter(s -> !s.isEmpty() && (s.isStaffed() || s.isPinned()));
    }

    /** Who could hold the seat at all: its holder where it is pinned, else the eligible people. */
    static List<Supervisor> candidates(Seat seat) {
        return seat.isPinned() ? List.of(seat.getHolder()) : seat.getEligible();
    }
}
