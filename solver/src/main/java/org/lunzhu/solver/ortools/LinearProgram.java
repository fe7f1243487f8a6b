package org.lunzhu.solver.ortools;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import org.lunzhu.solver.thread.SearchThreads;

/**
 * A linear program that grows by columns: minimize cost · x with rows of at least or at most a number, x ≥ 0.
 *
 * <p>Rows are numbered from 0 as they are added. Close it when done: its memory is outside the heap.
 */
public final class LinearProgram implements AutoCloseable {

    private static final String ROUGHLY =
            "num_threads: %d termination_criteria { simple_optimality_criteria { eps_optimal_absolute: 1e-3 eps_optimal_relative: 1e-3 } }";

    private final MPSolver solver;
    private final boolean rough;
    private final List<MPConstraint> rows = new ArrayList<>();

    private LinearProgram(String name, boolean rough) {
        this.rough = rough;
        NativeLibrary.load();
        solver = Objects.requireNonNull(MPSolver.createSolver(name), name);
        solver.objective().setMinimization();
    }

    /** A program that is solved exactly, by the simplex method. */
    public static LinearProgram exact() {
        return new LinearProgram("GLOP", false);
    }

    /**
     * A program that is solved to about a thousandth of its cost, by a first-order method, which takes far less time
     * where there are thousands of rows (Applegate et al. 2021, "Practical Large-Scale Linear Programming using
     * Primal-Dual Hybrid Gradient").
     */
    public static LinearProgram rough() {
        return new LinearProgram("PDLP", true);
    }

    /** Adds a row that must come to at least so much, and returns its number. */
    public int addRowAtLeast(double least) {
        rows.add(solver.makeConstraint(least, MPSolver.infinity()));
        return rows.size() - 1;
    }

    /** Adds a row that may come to at most so much, and returns its number. */
    public int addRowAtMost(double most) {
        rows.add(solver.makeConstraint(-MPSolver.infinity(), most));
        return rows.size() - 1;
    }

    /** Adds a column with its cost and the most it may be. */
    public Column addColumn(double cost, double most) {
        MPVariable variable = solver.makeNumVar(0, most, "");
        solver.objective().setCoefficient(variable, cost);
        return new Column(variable);
    }

    /** Solves it; the least cost, or empty where none was found. */
    public OptionalDouble findLeastCost() {
        if (rough) {
            solver.setSolverSpecificParametersAsString(ROUGHLY.formatted(SearchThreads.free()));
        }
        boolean solved = solver.solve() == MPSolver.ResultStatus.OPTIMAL;
        return solved ? OptionalDouble.of(solver.objective().value()) : OptionalDouble.empty();
    }

    /** The same, given up soon after it is told to stop. */
    public OptionalDouble findLeastCost(BooleanSupplier stop) {
        return Watch.over(this::findLeastCost, stop, solver::interruptSolve);
    }

    /** The price of the row in the solved program: at least 0 for rows of at least, at most 0 for rows of at most. */
    public double dual(int row) {
        return rows.get(row).dualValue();
    }

    @Override
    public void close() {
        solver.delete();
    }

    /** A column, to be put into rows. */
    public final class Column {

        private final MPVariable variable;

        private Column(MPVariable variable) {
            this.variable = variable;
        }

        /** Sets what it costs. */
        public void setCost(double cost) {
            solver.objective().setCoefficient(variable, cost);
        }

        /** Puts the column into the row with that factor. */
        public Column in(int row, double factor) {
            rows.get(row).setCoefficient(variable, factor);
            return this;
        }
    }
}
