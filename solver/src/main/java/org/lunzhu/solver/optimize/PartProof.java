package org.lunzhu.solver.optimize;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.bound.Bound;
import org.lunzhu.solver.bound.flow.FlowSeating;
import org.lunzhu.solver.exchange.Exchange;
import org.lunzhu.solver.itinerary.cluster.LowerBound;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.move.Proposal;
import org.lunzhu.solver.score.incremental.IncrementalScore;

/** Proves a limit of a part once, and ends the search where the part has reached it. */
final class PartProof implements PhaseCommand<Plan> {

    private static final double MILLIS_A_SEAT_BY_FLOW = 0.25;
    private static final double LEAST_MILLIS_A_SEAT = 1;
    private static final double MOST_MILLIS_A_SEAT = 5;
    private static final double SEATS_A_MILLI = 150;
    private static final double MILLIS_OF_MANY = 5_000;
    private static final double MILLIS_A_SEAT_OF_MANY = 1;

    private boolean isWanted;
    private double[] prices = {};
    private final Runnable onClosed;
    private volatile @Nullable LowerBound limit;
    private volatile HardMediumSoftLongScore best = HardMediumSoftLongScore.ofSoft(Long.MAX_VALUE);

    /**
     * A proof that is looked for.
     *
     * @param time the time there is for it; null for none
     * @param onClosed called when the part has reached its limit
     */
    PartProof(Plan part, @Nullable Duration time, Runnable onClosed) {
        this.onClosed = onClosed;
        isWanted = time == null ? FlowSeating.isAllThereIs(part) : time.toMillis() >= expectedMillis(part);
    }

    /** Roughly what a proof takes, or, where there are many seats, what it takes to be worth having; below, it waits. */
    private static double expectedMillis(Plan part) {
        int seats = part.getSeats().size();
        if (FlowSeating.isAllThereIs(part)) {
            return MILLIS_A_SEAT_BY_FLOW * seats;
        }
        double whole = seats * Math.min(MOST_MILLIS_A_SEAT, LEAST_MILLIS_A_SEAT + seats / SEATS_A_MILLI);
        return Math.min(whole, MILLIS_OF_MANY + MILLIS_A_SEAT_OF_MANY * seats);
    }

    /**
     * Knows what is proven of the part already.
     *
     * @param known null for nothing
     * @param part with its score
     * @param isWanted whether to try and prove more
     */
    void startFrom(@Nullable LowerBound known, Plan part, boolean isWanted) {
        this.isWanted &= isWanted;
        if (known != null) {
            HardMediumSoftLongScore score = Objects.requireNonNull(part.getScore());
            limit = known;
            best = HardMediumSoftLongScore.of(score.hardScore(), score.mediumScore(), -known.leastCost());
        }
    }

    /** Whether it is still to come. */
    boolean isPending() {
        return isWanted;
    }

    /** What is proven; null for nothing. */
    @Nullable
    LowerBound limitOrNull() {
        return limit;
    }

    /** By demand, what a seat of it was worth in the flow that the limit comes from; empty where there was none. */
    double[] prices() {
        return prices;
    }

    /** Whether a plan of the part with that score has reached what is proven. */
    boolean isReachedBy(HardMediumSoftLongScore score) {
        return score.equals(best);
    }

    /**
     * No plan of the part exceeds the limit, whatever was proven before.
     *
     * @param score of the part as it stands, on the levels above the last as good as the limit
     */
    void raise(HardMediumSoftLongScore proven, HardMediumSoftLongScore score) {
        note(new LowerBound(-proven.softScore(), Map.of()), proven, score);
    }

    private void note(LowerBound proven, HardMediumSoftLongScore levels, HardMediumSoftLongScore score) {
        LowerBound known = limit;
        LowerBound tighter = known != null && known.leastCost() > proven.leastCost() ? known : proven;
        isWanted = false;
        limit = tighter;
        best = HardMediumSoftLongScore.of(levels.hardScore(), levels.mediumScore(), -tighter.leastCost());
        if (isReachedBy(score)) {
            onClosed.run();
        }
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<Plan> director, BooleanSupplier isPhaseTerminated) {
        Plan part = director.getWorkingSolution();
        if (isPending() && !isPhaseTerminated.getAsBoolean() && Bound.isProvable(part)) {
            IncrementalScore incremental = new IncrementalScore(part);
            LowerBound proven = byPlan(incremental, director, isPhaseTerminated)
                    .orElseGet(() -> Bound.ofPart(part, isPhaseTerminated));
            note(proven, HardMediumSoftLongScore.ZERO, incremental.score());
        }
    }

    /** The limit that comes with a plan, which is taken if it is better. */
    private Optional<LowerBound> byPlan(
            IncrementalScore incremental, ScoreDirector<Plan> director, BooleanSupplier stop) {
        Plan part = director.getWorkingSolution();
        if (FlowSeating.isAllThereIs(part)) {
            Optional<FlowSeating> flow = FlowSeating.find(part, stop);
            flow.ifPresent(found -> prices = found.prices());
            return flow.map(found -> accept(found.seating(), found.leastCost(), incremental, director));
        }
        return Exchange.find(part, stop)
                .map(found -> accept(found.seating(), found.leastCost(), incremental, director));
    }

    private static LowerBound accept(
            Map<Seat, Supervisor> seating, long leastCost, IncrementalScore incremental, ScoreDirector<Plan> director) {
        Proposal.accept(seating, incremental, director);
        return new LowerBound(leastCost, Map.of());
    }
}
