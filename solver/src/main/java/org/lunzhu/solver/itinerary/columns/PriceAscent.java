package org.lunzhu.solver.itinerary.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.lunzhu.solver.itinerary.DualPrices;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.Pricing;

/**
 * Moves prices towards the best ones a few people at a time: where they go at the prices as they stand, prices fall,
 * and everywhere they rise by the people' share of the seats. One pass over all of them does as much as many steps
 * that each ask everybody at the same prices (Nedić and Bertsekas 2001, "Incremental Subgradient Methods for
 * Nondifferentiable Optimization").
 */
final class PriceAscent {

    private static final double FIRST_STEP = 0.02;
    private static final double PASSES_TO_HALF = 5;
    private static final double STEP_OF_AGENCY = 2.5;
    private static final double SHARE_OF_PASS = 0.3;
    private static final int TOGETHER = 50;

    private final ItineraryProblem problem;
    private final List<Integer> order;
    private final Random random = new Random(0);
    private final int[] people;
    private final double firstStep;
    private DualPrices now;
    private DualPrices smooth;
    private int passes;

    PriceAscent(ItineraryProblem problem, DualPrices start) {
        this.problem = problem;
        now = start;
        smooth = start;
        firstStep = FIRST_STEP * Arrays.stream(start.demands()).average().orElse(0);
        order = new ArrayList<>(
                IntStream.range(0, problem.subproblems().size()).boxed().toList());
        people = new int[problem.sendings().size()];
        order.forEach(subproblem -> people[problem.agencyOf(subproblem)]++);
    }

    /** Asks everybody once; the mean of the prices meanwhile, smoothed over the passes. */
    DualPrices pass() {
        double step = firstStep / (1 + passes / PASSES_TO_HALF);
        passes++;
        Collections.shuffle(order, random);
        int[][] sent = new int[people.length][problem.periods()];
        DualPrices mean = now;
        int count = 0;
        for (int from = 0; from < order.size(); from += TOGETHER) {
            ask(order.subList(from, Math.min(order.size(), from + TOGETHER)), step, sent);
            count++;
            mean = mean.towards(now, 1.0 / count);
        }
        smooth = smooth.towards(mean, SHARE_OF_PASS);
        moveReleases(step, sent);
        return smooth;
    }

    private void ask(List<Integer> some, double step, int[][] sent) {
        List<List<Pricing.Priced>> answers = some.parallelStream()
                .map(subproblem -> Pricing.below0(problem, subproblem, now))
                .toList();
        double[] prices = now.demands().clone();
        double share = (double) some.size() / order.size();
        problem.demands()
                .forEach(d -> prices[d.index()] += step * share * d.seats().size());
        answers.stream()
                .filter(ofOne -> !ofOne.isEmpty())
                .map(ofOne -> ofOne.get(0).itinerary())
                .forEach(itinerary -> {
                    for (int period = 0; period < problem.periods(); period++) {
                        int demand = itinerary.demands()[period];
                        if (demand >= 0) {
                            prices[demand] = Math.max(0, prices[demand] - step);
                            sent[problem.agencyOf(itinerary.subproblem())][period]++;
                        }
                    }
                });
        now = new DualPrices(prices, now.releases());
    }

    private void moveReleases(double step, int[][] sent) {
        double[][] releases = new double[people.length][problem.periods()];
        for (int agency = 0; agency < people.length; agency++) {
            for (int period = 0; period < problem.periods(); period++) {
                double price = now.releases()[agency][period];
                int wanted = problem.sendings().get(agency).get(period).cheapestAt(price);
                double move = STEP_OF_AGENCY * step / people[agency] * (sent[agency][period] - wanted);
                releases[agency][period] = Math.max(0, price + move);
            }
        }
        now = new DualPrices(now.demands(), releases);
    }
}
