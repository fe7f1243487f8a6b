package org.lunzhu.solver.ortools;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.Literal;
import com.google.ortools.sat.SatParameters;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * One call of CP-SAT, which ends soon after it is told to.
 *
 * <p>It begins with one worker and a fixed seed: the same model then gives the same answer, as long as only the effort
 * is limited and nobody stops it.
 */
public final class ConstraintSearch {

    private final CpSolver solver;

    public ConstraintSearch() {
        NativeLibrary.load();
        solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1);
    }

    /** How to search, to be set before the call. */
    public SatParameters.Builder parameters() {
        return solver.getParameters();
    }

    /**
     * Limits the effort.
     *
     * @param seconds CP-SAT's deterministic seconds, which count operations
     */
    public ConstraintSearch limitedTo(double seconds) {
        solver.getParameters().setMaxDeterministicTime(seconds);
        return this;
    }

    /**
     * Searches; unknown where it is told to stop before there is anything.
     *
     * @param stop asked again and again, by another thread too
     */
    public Searched solve(CpModel model, BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            return new Searched(solver, CpSolverStatus.UNKNOWN);
        }
        return new Searched(solver, Watch.over(() -> solver.solve(model), stop, solver::stopSearch));
    }

    /** What a search came to; values and objective are there where {@link #isFound()} says so. */
    public static final class Searched {

        private final CpSolver solver;
        private final CpSolverStatus status;

        private Searched(CpSolver solver, CpSolverStatus status) {
            this.solver = solver;
            this.status = status;
        }

        public CpSolverStatus status() {
            return status;
        }

        /** Whether there are values. */
        public boolean isFound() {
            return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        }

        /** Whether there are values and none are better. */
        public boolean isOptimal() {
            return status == CpSolverStatus.OPTIMAL;
        }

        /** Whether the literal is true in the values. */
        public boolean isTrue(Literal literal) {
            return solver.booleanValue(literal);
        }

        /** What the values come to. */
        public double objective() {
            return solver.objectiveValue();
        }

        /** What no values come to less than. */
        public double bound() {
            return solver.bestObjectiveBound();
        }

        /** Of the assumptions, by index, some that cannot hold together; only where nothing can hold. */
        public List<Integer> conflict() {
            return solver.sufficientAssumptionsForInfeasibility();
        }
    }
}
