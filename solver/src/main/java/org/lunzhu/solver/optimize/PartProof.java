package org.lunzhu.solver.optimize;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.bound.Bound;
import org.lunzhu.solver.itinerary.PriceMemory;
import org.lunzhu.solver.itinerary.Raised;
import org.lunzhu.solver.model.Plan;

/** Proves a limit of a part once, and ends the search where the part has reached it. */
final class PartProof implements PhaseCommand<Plan> {

    /** Roughly what a proof takes; below that, it is left for later. */
    private static final long MILLIS_A_SEAT = 8;

    private final PriceMemory prices;
    private final boolean isWanted;
    private final Runnable onClosed;
    private volatile @Nullable Raised limit;

    /**
     * A proof that is looked for.
     *
     * @param prices the prices to begin with
     * @param time the time there is for it; null for none
     * @param onClosed called when the part has reached its limit
     */
    PartProof(Plan part, PriceMemory prices, @Nullable Duration time, Runnable onClosed) {
        this.prices = prices;
        this.onClosed = onClosed;
        isWanted = time != null
                && time.toMillis() >= MILLIS_A_SEAT * part.getSeats().size();
    }

    /** Whether it is still to come. */
    boolean isPending() {
        return isWanted && limit == null;
    }

    /** What is proven; null for nothing. */
    @Nullable
    Raised limitOrNull() {
        return limit;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<Plan> director, BooleanSupplier isPhaseTerminated) {
        Plan part = director.getWorkingSolution();
        HardMediumSoftLongScore score = part.getScore();
        if (isPending() && score != null && Bound.isProvable(part)) {
            Raised proven = Bound.ofPart(part, prices, isPhaseTerminated);
            limit = proven;
            if (proven.leastCost() == -score.softScore()) {
                onClosed.run();
            }
        }
    }
}
