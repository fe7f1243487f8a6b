package org.lunzhu.benchmarks.cpsat.model;

import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;

/** What is minimized on one level, with the least and the most it can be. */
final class LevelSum {

    private final LinearExprBuilder terms = LinearExpr.newBuilder();
    private long lowest;
    private long highest;

    void add(LinearArgument variable, long most, long cost) {
        terms.addTerm(variable, cost);
        lowest += Math.min(0, most * cost);
        highest += Math.max(0, most * cost);
    }

    void add(long cost) {
        terms.add(cost);
        lowest += cost;
        highest += cost;
    }

    long lowest() {
        return lowest;
    }

    long range() {
        return highest - lowest;
    }

    LinearExpr build() {
        return terms.build();
    }
}
