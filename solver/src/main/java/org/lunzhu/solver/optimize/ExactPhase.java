package org.lunzhu.solver.optimize;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.util.function.BooleanSupplier;
import org.lunzhu.solver.exact.ExactAnswer;
import org.lunzhu.solver.exact.ExactSearch;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.move.Proposal;
import org.lunzhu.solver.score.incremental.IncrementalScore;

/** Solves a small part as one exact model, from the part as it stands, with more effort from call to call. */
final class ExactPhase implements PhaseCommand<Plan> {

    /** Parts with more seats are left to itineraries: a model of all of them seldom ends. */
    private static final int MOST_SEATS = 64;

    /** Ways to fill single seats up to which an exact model is solved before anything else is begun. */
    private static final int FEW_CHOICES = 160;

    /** Of the first call, in CP-SAT's deterministic seconds. */
    static final double FIRST_EFFORT = 4;

    private static final double GROWTH = 2;

    private final PartProof proof;
    private double effort = FIRST_EFFORT;

    /**
     * A phase.
     *
     * @param proof hears of what is proven
     */
    ExactPhase(PartProof proof) {
        this.proof = proof;
    }

    /** Whether the part is small enough for the phase. */
    static boolean fits(Plan part) {
        return part.getSeats().size() <= MOST_SEATS;
    }

    /** Whether the part is so small that nothing else needs to be tried. */
    static boolean isTiny(Plan part) {
        int choices = part.getSeats().stream()
                .filter(seat -> !seat.isPinned())
                .map(Seat::getEligible)
                .mapToInt(people -> people.size())
                .sum();
        return fits(part) && choices <= FEW_CHOICES;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<Plan> director, BooleanSupplier isPhaseTerminated) {
        Plan part = director.getWorkingSolution();
        IncrementalScore incremental = new IncrementalScore(part);
        if (!proof.isReachedBy(incremental.score()) && !isPhaseTerminated.getAsBoolean()) {
            ExactAnswer answer = ExactSearch.solve(part, effort, isPhaseTerminated);
            effort *= GROWTH;
            Proposal.accept(answer.seating(), incremental, director);
            if (answer.limit() != null) {
                proof.raise(answer.limit(), incremental.score());
            }
        }
    }
}
