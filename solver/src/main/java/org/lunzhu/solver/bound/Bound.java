package org.lunzhu.solver.bound;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.lunzhu.solver.bound.flow.FlowLimit;
import org.lunzhu.solver.exchange.Exchange;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.cluster.ClusterBound;
import org.lunzhu.solver.itinerary.cluster.LowerBound;
import org.lunzhu.solver.itinerary.columns.ColumnGeneration;
import org.lunzhu.solver.itinerary.columns.ColumnLimit;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.prepare.Partition;
import org.lunzhu.solver.rule.RuleWeights;

/**
 * The proven limit that no plan of a dataset can beat, part by part.
 *
 * <p>Where whole teams are exchanged, as in MUTUAL, it comes from {@link Exchange}. Elsewhere, where a person holds one
 * seat at a time, it comes from {@link ColumnGeneration}, raised by {@link ClusterBound} with what people of one agency,
 * or of a few, share: pairs who meet again and teams without anybody senior. Where one person can hold many seats, as in
 * CONTRACT, it comes from {@link FlowLimit}, in which nobody has to rotate. Rules that are left out cost at least
 * nothing; {@link Proof#leftOut} names them.
 */
public final class Bound {

    private Bound() {}

    /** The same as {@link #prove(Plan, BooleanSupplier)}, as long as it takes. */
    public static OptionalLong prove(Plan plan) {
        return prove(plan, () -> false);
    }

    /** The bound of {@link #findProof}, without the gaps. */
    public static OptionalLong prove(Plan plan, BooleanSupplier stop) {
        Optional<Proof> proof = findProof(plan, stop);
        return proof.isPresent() ? OptionalLong.of(proof.get().bound()) : OptionalLong.empty();
    }

    /**
     * A soft score that no plan can exceed that fills every seat and breaks no hard rule; empty for a plan that is
     * not scored, has empty seats or breaks a hard rule, since nothing is proven about plans like that.
     *
     * @param stop asked now and then; true ends the search with what is proven by then
     */
    public static Optional<Proof> findProof(Plan plan, BooleanSupplier stop) {
        if (!isProvable(plan)) {
            return Optional.empty();
        }
        return Optional.of(join(
                plan,
                Partition.split(plan).stream().map(part -> ofPart(part, stop)).toList()));
    }

    /** Whether something can be proven about the plan: it is complete and breaks no hard rule. */
    public static boolean isProvable(Plan plan) {
        HardMediumSoftLongScore score = plan.getScore();
        boolean feasible = score != null && score.hardScore() == 0 && score.mediumScore() == 0;
        boolean complete = plan.getSeats().stream().noneMatch(s -> s.isStaffed() && s.isEmpty());
        return feasible && complete && !weights(plan).allowsVacancies();
    }

    /**
     * The proof that the limits of all parts make together.
     *
     * @param plan a provable plan
     * @param parts what is proven of every part of it
     */
    public static Proof join(Plan plan, List<LowerBound> parts) {
        long bound = -parts.stream().mapToLong(LowerBound::leastCost).sum();
        Map<String, Double> gaps = new TreeMap<>();
        parts.forEach(part -> gaps.putAll(part.gaps()));
        double between = bound
                - Objects.requireNonNull(plan.getScore()).softScore()
                - gaps.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Proof(bound, gaps, Math.max(0, between), LeftOut.of(plan, weights(plan)));
    }

    private static SoftWeights weights(Plan plan) {
        return new SoftWeights(RuleWeights.of(plan.getDirectory().dataset().rules()));
    }

    /** The least that a part of a provable plan can cost, as far as it is proven until it is told to stop. */
    public static LowerBound ofPart(Plan part, BooleanSupplier stop) {
        if (!ItineraryProblem.fits(part) || stop.getAsBoolean()) {
            return new LowerBound(byFlow(part, stop), Map.of());
        }
        Optional<Exchange.Exchanged> exchange = Exchange.find(part, stop);
        if (exchange.isPresent()) {
            return new LowerBound(Math.max(byFlow(part, stop), exchange.get().leastCost()), Map.of());
        }
        ItineraryProblem problem = ItineraryProblem.of(part);
        ColumnLimit outcome = ColumnGeneration.solve(problem, stop);
        return ClusterBound.raise(problem, outcome, stop);
    }

    private static long byFlow(Plan part, BooleanSupplier stop) {
        return new FlowLimit(part, weights(part)).leastCost(stop);
    }
}
