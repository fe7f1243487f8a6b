package org.lunzhu.solver.alternative.sensitivity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.rule.Rule;

/** The plans that are known, and where which of them is better than the best of them at the present weights. */
final class Pool {

    private final List<KnownPlan> plans = new ArrayList<>();
    private final Set<Amounts> amounts = new HashSet<>();
    private KnownPlan best;

    Pool(KnownPlan given) {
        best = given;
        add(given);
    }

    /** Adds a plan, unless there is one with the same amounts and level. */
    void add(KnownPlan plan) {
        if (plan.score().compareTo(best.score()) > 0) {
            best = plan;
        }
        if (amounts.add(plan.amounts())) {
            plans.add(plan);
        }
    }

    /** The best at the present weights; the first of equals. */
    KnownPlan best() {
        return best;
    }

    int size() {
        return plans.size();
    }

    /** The highest weight below the present one at which a plan becomes better; null for none down to 0. */
    @Nullable
    Turn lower(Rule rule, long weight) {
        Turning turning = null;
        for (KnownPlan plan : plans) {
            long more = plan.amounts().of(rule) - best.amounts().of(rule);
            if (plan.isLevelWith(best) && more > 0) {
                Turning other = new Turning(plan, more, weight - extraCost(plan) / (double) more);
                turning = other.weight > 0 && other.isBefore(turning, -1) ? other : turning;
            }
        }
        return turning == null ? null : turning.toTurn(best);
    }

    /** The lowest weight above the present one at which a plan becomes better; null for none. */
    @Nullable
    Turn upper(Rule rule, long weight) {
        Turning turning = null;
        for (KnownPlan plan : plans) {
            long less = best.amounts().of(rule) - plan.amounts().of(rule);
            if (plan.isLevelWith(best) && less > 0) {
                Turning other = new Turning(plan, less, weight + extraCost(plan) / (double) less);
                turning = other.isBefore(turning, 1) ? other : turning;
            }
        }
        return turning == null ? null : turning.toTurn(best);
    }

    private long extraCost(KnownPlan plan) {
        return best.score().softScore() - plan.score().softScore();
    }

    /** A plan that is better beyond a weight, by the slope for every unit of it. */
    private record Turning(KnownPlan plan, long slope, double weight) {

        /** Whether it comes before the other where weights move in that direction; of equals, the steeper. */
        boolean isBefore(@Nullable Turning other, int direction) {
            if (other == null) {
                return true;
            }
            int order = Double.compare(weight, other.weight) * direction;
            return order < 0 || order == 0 && slope > other.slope;
        }

        Turn toTurn(KnownPlan best) {
            return new Turn(
                    weight,
                    plan.saved(),
                    best.amounts().changesTo(plan.amounts()),
                    lacking(best.saved(), plan.saved()));
        }

        private static int lacking(SavedPlan from, SavedPlan to) {
            Set<List<String>> kept = postings(to);
            return (int) postings(from).stream().filter(p -> !kept.contains(p)).count();
        }

        private static Set<List<String>> postings(SavedPlan plan) {
            return plan.postings().stream()
                    .filter(p -> p.supervisorId() != null)
                    .map(p -> List.of(p.postId(), p.periodId(), String.valueOf(p.supervisorId())))
                    .collect(Collectors.toSet());
        }
    }
}
