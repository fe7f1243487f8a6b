package org.lunzhu.solver.exact.model;

import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;

/** What a plan costs on one level, as a sum over variables, with the least and the most it can be. */
final class LevelCost {

    private final LinearExprBuilder sum = LinearExpr.newBuilder();
    private long least;
    private long most;

    /** A variable from 0 to {@code highest} costs so much a unit. */
    void add(LinearArgument variable, long highest, long costPerUnit) {
        long all = Math.multiplyExact(highest, costPerUnit);
        sum.addTerm(variable, costPerUnit);
        least = Math.addExact(least, Math.min(0, all));
        most = Math.addExact(most, Math.max(0, all));
    }

    /** So much is paid whatever is chosen. */
    void add(long cost) {
        sum.add(cost);
        least = Math.addExact(least, cost);
        most = Math.addExact(most, cost);
    }

    long least() {
        return least;
    }

    long most() {
        return most;
    }

    LinearExpr build() {
        return sum.build();
    }
}
