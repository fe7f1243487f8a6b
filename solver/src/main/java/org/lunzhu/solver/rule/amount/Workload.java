package org.lunzhu.solver.rule.amount;

/** The amount of {@code workload-balance}. */
public final class Workload {

    private Workload() {}

    /** {@code L²/10000} for a load of L percent, rounded down. */
    public static long strain(long load) {
        return load * load / 10_000;
    }
}
