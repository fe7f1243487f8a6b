package org.lunzhu.solver.exact;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.exact.model.ExactModel;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.ortools.ConstraintSearch;
import org.lunzhu.solver.rule.ScoreLevel;
import org.lunzhu.solver.score.incremental.IncrementalScore;

/**
 * Looks for the best plan of a small part, level by level: the least hard cost first, then the least medium cost with
 * that, then the least soft cost with both. It begins with the part as it stands and never ends with anything worse.
 */
public final class ExactSearch {

    /** Sums up to here are exact where CP-SAT tells them as floating-point numbers. */
    private static final long MOST_COST = 1L << 52;

    private static final double SLACK = 1e-6;

    private final Plan part;
    private final Plan own;
    private final IncrementalScore incremental;
    private final double effort;
    private final BooleanSupplier stop;
    private final Map<ScoreLevel, Long> settled = new EnumMap<>(ScoreLevel.class);

    private ExactSearch(Plan part, double effort, BooleanSupplier stop) {
        this.part = part;
        this.effort = effort;
        this.stop = stop;
        own = copyOf(part);
        incremental = new IncrementalScore(own);
    }

    private static Plan copyOf(Plan part) {
        List<Seat> seats = part.getSeats().stream()
                .map(seat -> seat.copyWith(seat.getSupervisor()))
                .toList();
        return new Plan(part.getDirectory(), part.getFacts(), seats, part.getWeightOverrides(), List.of());
    }

    /**
     * The best plan found and what is proven; the same for the same part unless it is stopped.
     *
     * @param part is not changed
     * @param effort the most for each level, in CP-SAT's deterministic seconds
     * @param stop asked again and again, by another thread too; true ends the search with what there is by then
     */
    public static ExactAnswer solve(Plan part, double effort, BooleanSupplier stop) {
        return new ExactSearch(part, effort, stop).solve();
    }

    private ExactAnswer solve() {
        for (ScoreLevel level : ScoreLevel.values()) {
            ExactModel model = new ExactModel(own, level, settled);
            if (model.mostCost() - model.leastCost() > MOST_COST) {
                return answer(null);
            }
            if (costOf(level) > model.leastCost()) {
                Double least = search(model);
                if (least == null || level != ScoreLevel.SOFT && costOf(level) > least + SLACK) {
                    return answer(null);
                }
                settled.put(level, (long) Math.ceil(least - SLACK));
            } else {
                settled.put(level, costOf(level));
            }
        }
        return answer(limit());
    }

    private long costOf(ScoreLevel level) {
        return -level.of(incremental.score());
    }

    private HardMediumSoftLongScore limit() {
        return settled.entrySet().stream()
                .map(cost -> cost.getKey().scoreOf(-cost.getValue()))
                .reduce(HardMediumSoftLongScore.ZERO, HardMediumSoftLongScore::add);
    }

    /** Takes over what is found; what plans cost at least on the level, null where nothing was found or proven. */
    private @Nullable Double search(ExactModel model) {
        ConstraintSearch.Searched searched =
                new ConstraintSearch().limitedTo(effort).solve(model.model(), stop);
        if (!searched.isFound()) {
            return null;
        }
        take(model, searched);
        return searched.isOptimal() ? searched.objective() : searched.bound();
    }

    private void take(ExactModel model, ConstraintSearch.Searched searched) {
        HardMediumSoftLongScore before = incremental.score();
        Map<Seat, @Nullable Supervisor> known = new LinkedHashMap<>();
        Map<Seat, @Nullable Supervisor> found = model.seating(searched::isTrue);
        found.keySet().forEach(seat -> known.put(seat, seat.getSupervisor()));
        found.forEach(incremental::place);
        if (incremental.score().compareTo(before) < 0) {
            known.forEach(incremental::place);
        }
    }

    private ExactAnswer answer(@Nullable HardMediumSoftLongScore limit) {
        Map<Seat, @Nullable Supervisor> seating = new LinkedHashMap<>();
        List<Seat> seats = part.getSeats();
        for (int index = 0; index < seats.size(); index++) {
            if (!seats.get(index).isPinned()) {
                seating.put(seats.get(index), own.getSeats().get(index).getSupervisor());
            }
        }
        return new ExactAnswer(seating, incremental.score(), limit);
    }
}
