package org.lunzhu.solver.repair.problem;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.function.BooleanSupplier;
import org.lunzhu.solver.ortools.NativeLibrary;

/** Searches by constraint programming, each with the same effort at most, until somebody wants no more. */
public final class Searcher {

    private static final long PAUSE_MILLIS = 20;

    private final double effort;
    private final BooleanSupplier stop;

    /**
     * A searcher that does not look at the time.
     *
     * @param effort of one search, in CP-SAT's deterministic seconds
     * @param stop whether to end; asked again and again, by another thread too
     */
    public Searcher(double effort, BooleanSupplier stop) {
        NativeLibrary.load();
        this.effort = effort;
        this.stop = stop;
    }

    /** What is found in the model; nothing, and unknown, once somebody wants no more. */
    public Searched search(CpModel model) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setLinearizationLevel(2)
                .setMaxDeterministicTime(effort);
        if (isStopped()) {
            return new Searched(solver, CpSolverStatus.UNKNOWN);
        }
        Thread watch = new Thread(() -> stopInTime(solver), "repair-watch");
        watch.setDaemon(true);
        watch.start();
        try {
            return new Searched(solver, solver.solve(model));
        } finally {
            watch.interrupt();
        }
    }

    /** Whether somebody wants no more. */
    boolean isStopped() {
        return stop.getAsBoolean();
    }

    private void stopInTime(CpSolver solver) {
        try {
            while (true) {
                Thread.sleep(PAUSE_MILLIS);
                if (isStopped()) {
                    solver.stopSearch();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a search came to; the values are there where the status says so. */
    public record Searched(CpSolver solver, CpSolverStatus status) {

        /** Whether there are values. */
        public boolean isSolved() {
            return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        }
    }
}
