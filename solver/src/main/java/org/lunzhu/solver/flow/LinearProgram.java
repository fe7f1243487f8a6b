package org.lunzhu.solver.flow;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A linear program that grows by columns: minimize cost · x with rows of at least or at most a number, x ≥ 0.
 *
 * <p>Rows are numbered from 0 as they are added. Close it when done: its memory is outside the heap.
 */
public final class LinearProgram implements AutoCloseable {

    private final MPSolver solver;
    private final List<MPConstraint> rows = new ArrayList<>();

    public LinearProgram() {
        NativeLibrary.load();
        solver = Objects.requireNonNull(MPSolver.createSolver("GLOP"), "GLOP");
        solver.objective().setMinimization();
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
        boolean solved = solver.solve() == MPSolver.ResultStatus.OPTIMAL;
        return solved ? OptionalDouble.of(solver.objective().value()) : OptionalDouble.empty();
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

        /** Puts the column into the row with that factor. */
        public Column in(int row, double factor) {
            rows.get(row).setCoefficient(variable, factor);
            return this;
        }
    }
}
