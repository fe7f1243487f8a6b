package org.lunzhu.benchmarks.contestant;

import ai.timefold.solver.core.api.score.Score;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;

/**
 * First fit decreasing: seats with the fewest eligible people first, each given to the eligible person with the best
 * score, or left empty where that is better. Leads come before the rest of their period, since a team needs one.
 */
final class HardestFirst implements PhaseCommand<Plan> {

    private static final Comparator<Seat> HARDEST = Comparator.comparingInt(Seat::getPeriodIndex)
            .thenComparing(seat -> !seat.isLead())
            .thenComparingInt(seat -> seat.getEligible().size());

    @Override
    public void changeWorkingSolution(ScoreDirector<Plan> scoreDirector, BooleanSupplier isPhaseTerminated) {
        List<Seat> seats = scoreDirector.getWorkingSolution().getSeats().stream()
                .filter(seat -> seat.isEmpty() && !seat.isPinned())
                .sorted(HARDEST)
                .toList();
        for (Seat seat : seats) {
            if (isPhaseTerminated.getAsBoolean()) {
                return;
            }
            fill(seat, (InnerScoreDirector<Plan, ?>) scoreDirector);
        }
    }

    private static <S extends Score<S>> void fill(Seat seat, InnerScoreDirector<Plan, S> director) {
        S best = director.calculateScore().raw();
        Supervisor chosen = null;
        for (Supervisor person : seat.getEligible()) {
            put(seat, person, director);
            S score = director.calculateScore().raw();
            if (score.compareTo(best) > 0) {
                best = score;
                chosen = person;
            }
        }
        put(seat, chosen, director);
    }

    private static void put(Seat seat, @Nullable Supervisor person, ScoreDirector<Plan> director) {
        director.beforeVariableChanged(seat, "supervisor");
        seat.setSupervisor(person);
        director.afterVariableChanged(seat, "supervisor");
    }
}
