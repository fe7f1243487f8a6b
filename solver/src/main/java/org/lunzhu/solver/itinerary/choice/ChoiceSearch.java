package org.lunzhu.solver.itinerary.choice;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.lunzhu.solver.itinerary.Itinerary;

/** Solves a model of choosing itineraries as far as limits allow, by CP-SAT. */
public final class ChoiceSearch {

    private static final long POLL_MILLIS = 50;

    private static final int SMALL = 6_000;

    private ChoiceSearch() {}

    /**
     * The best choice found, and what no choice costs less than.
     *
     * @param itineraries one of every person; empty where none was found
     * @param limit what is proven of a choice's cost above everybody's least alone; minus infinity for nothing
     */
    public record Found(List<Itinerary> itineraries, double limit) {}

    public static Found solve(ChoiceModel model, IntegerLimits limits) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(limits.threads());
        if (model.chosen().size() <= SMALL) {
            // Presolve rewrites costs that the prices have already made small; all rows in the linear program pay here.
            solver.getParameters().setCpModelPresolve(false).setLinearizationLevel(2);
        }
        if (limits.work() != null) {
            solver.getParameters().setMaxDeterministicTime(limits.work());
        }
        if (limits.time() != null) {
            solver.getParameters().setMaxTimeInSeconds(limits.time().toMillis() / 1e3);
        }
        CpSolverStatus status = solve(solver, model, limits);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        double limit = found ? solver.bestObjectiveBound() / ChoiceModel.UNITS : Double.NEGATIVE_INFINITY;
        return new Found(found ? chosen(solver, model) : List.of(), limit);
    }

    private static List<Itinerary> chosen(CpSolver solver, ChoiceModel model) {
        return model.chosen().entrySet().stream()
                .filter(choice -> solver.booleanValue(choice.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static CpSolverStatus solve(CpSolver solver, ChoiceModel model, IntegerLimits limits) {
        ScheduledExecutorService poll = Executors.newSingleThreadScheduledExecutor();
        try {
            poll.scheduleWithFixedDelay(
                    () -> {
                        if (limits.stop().getAsBoolean()) {
                            solver.stopSearch();
                        }
                    },
                    0,
                    POLL_MILLIS,
                    TimeUnit.MILLISECONDS);
            return solver.solve(model.model());
        } finally {
            poll.shutdownNow();
        }
    }
}
