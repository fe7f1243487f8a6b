package org.lunzhu.solver.itinerary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The least that a problem's plans can cost, by column generation: tenure, return, workload, service, handover
 * distance, travel, experience, suitability and stability are exact inside an itinerary, release limits and the burden
 * of agencies in the master.
 *
 * <p>At any prices, the cost of meeting all demands at those prices plus everybody's cheapest itinerary is a limit
 * (Lagrange); the best one of all rounds counts, so a search that is stopped early still proves something. Prices are
 * smoothed (Wentges 1997, "Weighted Dantzig–Wolfe decomposition for linear mixed-integer programming").
 */
public final class ColumnGeneration {

    private static final double SMOOTHING = 0.7;
    private static final double CLOSED = 1e-4;
    private static final double DEAR = 20;
    private static final double SLACK = 1e-3;
    private static final double BELOW_0 = -1e-6;
    private static final int ITINERARIES_A_ROUND = 3;
    private static final int MANY = 100;

    private final ItineraryProblem problem;
    private final BooleanSupplier stop;
    private final List<Itinerary> found = new ArrayList<>();
    private double proven;
    private DualPrices bestPrices;

    private ColumnGeneration(ItineraryProblem problem, BooleanSupplier stop) {
        this.problem = problem;
        this.stop = stop;
        bestPrices = FirstPrices.of(problem);
    }

    /**
     * Proves the limit as far as it comes until it is told to stop.
     *
     * @param stop asked now and then
     */
    public static Outcome solve(ItineraryProblem problem, BooleanSupplier stop) {
        ColumnGeneration search = new ColumnGeneration(problem, stop);
        if (!problem.demands().isEmpty()) {
            search.run();
        }
        double whole = Math.ceil(search.proven - SLACK);
        long leastCost = problem.constant() + (long) whole;
        return new Outcome(leastCost, Math.min(0, search.proven - whole), search.bestPrices, search.found);
    }

    private void run() {
        double dear = DEAR * (1 + Arrays.stream(bestPrices.demands()).max().orElse(0));
        try (Master master = new Master(problem, dear)) {
            problem.startOrNull().forEach(i -> {
                if (i != null) {
                    add(master, i);
                }
            });
            generate(master);
        }
    }

    private void generate(Master master) {
        Round first = price(bestPrices);
        addNew(master, first);
        proven = first.limit;
        boolean more = true;
        while (more) {
            OptionalDouble upper = master.findLeastCost();
            more = upper.isPresent() && improve(master, upper.getAsDouble()) && !stop.getAsBoolean();
        }
    }

    /** Prices near the best prices so far, then, if that finds nothing new, at the master's; false when done. */
    private boolean improve(Master master, double upper) {
        DualPrices prices = master.prices();
        boolean news = tryPrices(master, prices.towards(bestPrices, SMOOTHING));
        if (!news) {
            news = tryPrices(master, prices);
        }
        return news && upper - proven > CLOSED * Math.max(1, Math.abs(upper));
    }

    private boolean tryPrices(Master master, DualPrices prices) {
        Round round = price(prices);
        if (round.limit > proven) {
            proven = round.limit;
            bestPrices = prices;
        }
        return addNew(master, round);
    }

    /** Everybody's best itineraries at the prices, and the limit that follows. */
    private Round price(DualPrices prices) {
        IntStream travellers = IntStream.range(0, problem.travellers().size());
        boolean few = problem.travellers().size() < MANY;
        List<List<Pricing.Priced>> itineraries = (few ? travellers : travellers.parallel())
                .mapToObj(i -> Pricing.below0(problem, i, prices))
                .toList();
        double limit = worthOfDemands(prices) + leastBurden(prices);
        for (List<Pricing.Priced> ofOne : itineraries) {
            limit += ofOne.isEmpty() ? 0 : Math.min(0, ofOne.get(0).reducedCost());
        }
        return new Round(itineraries, limit);
    }

    private double worthOfDemands(DualPrices prices) {
        return problem.demands().stream()
                .mapToDouble(d -> prices.demands()[d.index()] * d.seats().size())
                .sum();
    }

    private double leastBurden(DualPrices prices) {
        double burden = 0;
        for (int agency = 0; agency < problem.sendings().size(); agency++) {
            for (int period = 0; period < problem.periods(); period++) {
                Sending sending = problem.sendings().get(agency).get(period);
                burden += sending.leastAt(prices.releases()[agency][period]);
            }
        }
        return burden;
    }

    /** Adds what is new and pays at the round's prices; false where there is nothing. */
    private boolean addNew(Master master, Round round) {
        boolean news = false;
        for (List<Pricing.Priced> ofOne : round.itineraries) {
            int added = 0;
            for (Pricing.Priced priced : ofOne) {
                boolean pays = added < ITINERARIES_A_ROUND && priced.reducedCost() < BELOW_0;
                added += pays && add(master, priced.itinerary()) ? 1 : 0;
            }
            news |= added > 0;
        }
        return news;
    }

    private boolean add(Master master, Itinerary itinerary) {
        boolean isNew = master.add(itinerary);
        if (isNew) {
            found.add(itinerary);
        }
        return isNew;
    }

    private record Round(List<List<Pricing.Priced>> itineraries, double limit) {}
}
