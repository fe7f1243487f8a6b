package org.lunzhu.solver.exchange.column;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import org.lunzhu.solver.exchange.problem.ExchangeProblem;
import org.lunzhu.solver.exchange.problem.TeamItinerary;

/**
 * The least that itineraries can cost which take every task, by column generation. At any prices the worth of all tasks and
 * every agency's cheapest itinerary are a limit (Lagrange); the best of all rounds counts, at smoothed prices (Wentges
 * 1997).
 */
public final class TeamItineraryGeneration {

    private static final double SMOOTHING = 0.6;
    private static final double CLOSED = 1e-5;
    private static final double DEAR = 20;
    private static final double BELOW_0 = -1e-6;

    private final ExchangeProblem problem;
    private final BooleanSupplier stop;
    private double proven = Double.NEGATIVE_INFINITY;
    private double[] bestPrices;
    private double[] leasts;

    private TeamItineraryGeneration(ExchangeProblem problem, BooleanSupplier stop) {
        this.problem = problem;
        this.stop = stop;
        bestPrices = new double[problem.tasks().size()];
        leasts = new double[problem.senders().size()];
    }

    /** Proves the limit as far as it comes until it is told to stop, beginning with what the plan at hand costs. */
    public static Limit solve(ExchangeProblem problem, List<TeamItinerary> start, BooleanSupplier stop) {
        TeamItineraryGeneration generation = new TeamItineraryGeneration(problem, stop);
        generation.run(start);
        return new Limit(generation.proven, generation.bestPrices, generation.leasts);
    }

    private void run(List<TeamItinerary> start) {
        start.forEach(this::share);
        double dear = DEAR * (1 + Arrays.stream(bestPrices).max().orElse(0));
        try (TeamItineraryMaster master = new TeamItineraryMaster(problem, dear)) {
            start.forEach(master::add);
            boolean more = tryPrices(master, bestPrices);
            while (more && !stop.getAsBoolean()) {
                OptionalDouble upper = master.findLeastCost(stop);
                more = upper.isPresent()
                        && upper.getAsDouble() - proven > CLOSED * Math.max(1, Math.abs(upper.getAsDouble()))
                        && improve(master);
            }
        }
    }

    /** Divides what the itinerary costs among its tasks: prices to begin with. */
    private void share(TeamItinerary itinerary) {
        List<Integer> taken = itinerary.tasks().stream().filter(t -> t >= 0).toList();
        taken.forEach(task -> bestPrices[task] = Math.max(0, (double) itinerary.cost() / taken.size()));
    }

    private boolean improve(TeamItineraryMaster master) {
        double[] prices = master.prices();
        double[] smoothed = new double[prices.length];
        for (int task = 0; task < prices.length; task++) {
            smoothed[task] = (1 - SMOOTHING) * prices[task] + SMOOTHING * bestPrices[task];
        }
        return tryPrices(master, smoothed) || tryPrices(master, prices);
    }

    /** Prices every agency's itineraries; false where none is new that pays. */
    private boolean tryPrices(TeamItineraryMaster master, double[] prices) {
        List<TeamItineraryPricing.Best> round = problem.senders().parallelStream()
                .map(sender -> TeamItineraryPricing.best(problem, sender, prices, stop))
                .toList();
        double limit = Arrays.stream(prices).sum();
        boolean news = false;
        for (TeamItineraryPricing.Best best : round) {
            limit += best.least();
            for (TeamItineraryPricing.Priced priced : best.itineraries()) {
                news |= priced.reducedCost() < BELOW_0 && master.add(priced.itinerary());
            }
        }
        if (limit > proven) {
            proven = limit;
            bestPrices = prices;
            leasts =
                    round.stream().mapToDouble(TeamItineraryPricing.Best::least).toArray();
        }
        return news;
    }

    /**
     * What is proven.
     *
     * @param cost what no itineraries go below that take every task; minus infinity for nothing
     * @param prices by task, the prices that prove it
     * @param leasts by agency, the cost of its cheapest itinerary at the prices
     */
    public record Limit(double cost, double[] prices, double[] leasts) {}
}
