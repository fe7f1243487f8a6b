package org.lunzhu.solver.optimize.design;

import java.util.Random;
import java.util.function.BooleanSupplier;

/** Simulated annealing of one arrangement: swaps that cost more are taken the more rarely the longer it lasts. */
final class Annealing {

    /** In repetitions of a pair and its images: nearly every swap is taken. */
    private static final double HOT = 0.8;

    /** A swap that costs one repetition more is taken once in some ten thousands. */
    private static final double COLD = 0.1;

    private static final int SWAPS_A_LOOK = 1_024;

    private final DesignProblem problem;
    private final Arrangement arrangement;
    private final Random random;
    private final double unit;
    private int[][] best;
    private long leastCost;

    Annealing(DesignProblem problem, Symmetry symmetry, int[][] start, Random random) {
        this.problem = problem;
        this.random = random;
        arrangement = new Arrangement(problem, symmetry, start);
        unit = (double) problem.pairWeight() * symmetry.order();
        best = arrangement.unfold();
        leastCost = arrangement.cost();
    }

    /**
     * Tries so many swaps.
     *
     * @param target the cost at which it ends, since there is nothing below
     * @param heat from 0 to 1, how warm it begins
     */
    void run(long swaps, double heat, long target, BooleanSupplier stop) {
        double start = COLD + heat * (HOT - COLD);
        double cooling = Math.pow(COLD / start, (double) SWAPS_A_LOOK / swaps);
        double temperature = start * unit;
        for (long done = 0; done < swaps && leastCost > target && !stop.getAsBoolean(); done += SWAPS_A_LOOK) {
            for (int i = 0; i < SWAPS_A_LOOK && leastCost > target; i++) {
                trySwap(temperature);
            }
            temperature *= cooling;
        }
    }

    private void trySwap(double temperature) {
        int period = random.nextInt(arrangement.periods());
        int one = random.nextInt(problem.seats(period));
        int other = random.nextInt(problem.people());
        if (!arrangement.allows(period, one, other)) {
            return;
        }
        long before = arrangement.cost();
        arrangement.swap(period, one, other);
        long more = arrangement.cost() - before;
        if (more > 0 && random.nextDouble() >= Math.exp(-more / temperature)) {
            arrangement.swap(period, one, other);
        } else if (arrangement.cost() < leastCost) {
            leastCost = arrangement.cost();
            best = arrangement.unfold();
        }
    }

    long leastCost() {
        return leastCost;
    }

    /** The best that was found, over all periods. */
    int[][] best() {
        return best;
    }
}
