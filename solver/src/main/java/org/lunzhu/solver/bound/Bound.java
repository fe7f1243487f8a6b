package org.lunzhu.solver.bound;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import java.util.OptionalLong;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.model.Seat;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.rule.RuleWeights;

/**
 * The proven limit that no plan of a dataset can beat.
 *
 * <p>It is the sum of two relaxations, each solved exactly as a minimum-cost flow: what people and seats cost
 * (travel, experience, suitability, stability, workload over the whole horizon) when nobody has to rotate, and what
 * the burden of agencies costs when any of their people may come. All other soft rules cost at least nothing.
 */
public final class Bound {

    private Bound() {}

    /**
     * A soft score that no plan can exceed that fills every seat and breaks no hard rule; empty for a plan that is
     * not scored, has empty seats or breaks a hard rule, since nothing is proven about plans like that.
     */
    public static OptionalLong prove(Plan plan) {
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
        long people = new PeopleRelaxation(plan, weights).leastCost();
        long agencies = new AgencyRelaxation(plan, weights).leastCost();
        return OptionalLong.of(-people - agencies);
    }

    /** Who could hold the seat at all: its holder where it is pinned, else the eligible people. */
    static List<Supervisor> candidates(Seat seat) {
        return seat.isPinned() ? List.of(seat.getHolder()) : seat.getEligible();
    }
}
