package org.lunzhu.solver.itinerary.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.lunzhu.solver.itinerary.DualPrices;
import org.lunzhu.solver.itinerary.Itinerary;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.Pricing;
import org.lunzhu.solver.itinerary.demand.Sending;

/**
 * The least that a problem's plans can cost, by column generation: tenure, return, workload, service, handover
 * distance, travel, experience, suitability and stability are exact inside an itinerary, release limits and the burden
 * of agencies in the master.
 *
 * <p>At any prices, the cost of meeting all demands at those prices plus everybody's cheapest itinerary is a limit
 * (Lagrange); the best one of all rounds counts, so a search that is stopped early still proves something. The master's
 * prices are held in a box around the best so far, which grows and shrinks by what it gains (Marsten, Hogan and
 * Blankenship 1975, "The Boxstep Method for Large-Scale Optimization"). A large problem's prices are moved without a
 * master first, see {@link PriceAscent}.
 */
public final class ColumnGeneration {

    private static final double FIRST_WIDTH = 0.03;
    private static final double FIRST_WIDTH_OF_MANY = 0.01;
    private static final double LEAST_WIDTH = 0.002;
    private static final double SHRINK = 0.7;
    private static final double GROW = 1.5;
    private static final double POOR = 0.1;
    private static final double GOOD = 0.5;
    private static final double FEW_HELD = 0.05;
    private static final double CLOSED = 3e-5;
    private static final double SLACK = 1e-3;
    private static final double BELOW_0 = -1e-6;
    private static final int MOST_IDLE = 10;
    private static final int MANY = 100;
    private static final int PASSES_A_LIMIT = 5;
    private static final int LEAST_PASSES = 20;
    private static final double WORTH_ASCENDING = 1e-4;

    private final ItineraryProblem problem;
    private final BooleanSupplier stop;
    private final List<Itinerary> found = new ArrayList<>();
    private double proven;
    private DualPrices bestPrices;
    private final double meanPrice;
    private double width;

    private ColumnGeneration(ItineraryProblem problem, BooleanSupplier stop) {
        this.problem = problem;
        this.stop = stop;
        bestPrices = FirstPrices.of(problem);
        meanPrice = Math.max(1, Arrays.stream(bestPrices.demands()).average().orElse(0));
        width = (Master.isLarge(problem) ? FIRST_WIDTH_OF_MANY : FIRST_WIDTH) * meanPrice;
    }

    /**
     * Proves the limit as far as it comes until it is told to stop.
     *
     * @param stop asked now and then
     */
    public static ColumnLimit solve(ItineraryProblem problem, BooleanSupplier stop) {
        ColumnGeneration search = new ColumnGeneration(problem, stop);
        if (!problem.demands().isEmpty()) {
            search.run();
        }
        double whole = Math.ceil(search.proven - SLACK);
        long leastCost = problem.constant() + (long) whole;
        return new ColumnLimit(leastCost, Math.min(0, search.proven - whole), search.bestPrices, search.found);
    }

    private void run() {
        try (Master master = new Master(problem)) {
            problem.startOrNull().forEach(i -> {
                if (i != null) {
                    add(master, i);
                }
            });
            Round first = price(bestPrices);
            proven = first.limit;
            addNew(master, first);
            if (Master.isLarge(problem)) {
                ascend(master);
            }
            boolean more = true;
            int idle = 0;
            while (more && idle < MOST_IDLE && !stop.getAsBoolean()) {
                double before = proven;
                more = improve(master);
                idle = proven > before ? 0 : idle + 1;
            }
        }
    }

    /** Moves prices without the master as long as that pays, as it does where the master takes long. */
    private void ascend(Master master) {
        PriceAscent ascent = new PriceAscent(problem, bestPrices);
        double before = proven;
        for (int pass = 1; !stop.getAsBoolean(); pass++) {
            DualPrices prices = ascent.pass();
            if (pass % PASSES_A_LIMIT == 0) {
                Round round = price(prices);
                takeIfBetter(prices, round);
                if (pass >= LEAST_PASSES && proven - before < WORTH_ASCENDING * Math.abs(proven)) {
                    addNew(master, round);
                    return;
                }
                before = proven;
            }
        }
    }

    /** Solves the master near the best prices and tries the prices it gives; false when done. */
    private boolean improve(Master master) {
        OptionalDouble upper = master.findLeastCost(bestPrices, width, stop);
        if (upper.isEmpty()) {
            return false;
        }
        DualPrices prices = master.prices();
        double held = Master.shareAtBorder(prices, bestPrices, width);
        double hoped = upper.getAsDouble() - proven;
        double before = proven;
        boolean news = tryPrices(master, prices);
        if (news && proven - before < POOR * hoped && !stop.getAsBoolean()) {
            tryPrices(master, prices.towards(bestPrices, GOOD));
        }
        double gained = proven - before;
        boolean isClosed = !news || hoped <= CLOSED * Math.max(1, Math.abs(upper.getAsDouble()));
        resize(isClosed || gained > GOOD * hoped && held > FEW_HELD, gained < POOR * hoped);
        return !isClosed || held > 0;
    }

    private void resize(boolean isTooSmall, boolean isTooLarge) {
        if (isTooSmall) {
            width *= GROW;
        } else if (isTooLarge) {
            width = Math.max(LEAST_WIDTH * meanPrice, SHRINK * width);
        }
    }

    private boolean tryPrices(Master master, DualPrices prices) {
        Round round = price(prices);
        takeIfBetter(prices, round);
        return addNew(master, round);
    }

    private void takeIfBetter(DualPrices prices, Round round) {
        if (round.limit > proven) {
            proven = round.limit;
            bestPrices = prices;
        }
    }

    /** Everybody's best itineraries at the prices, and the limit that follows. */
    private Round price(DualPrices prices) {
        IntStream subproblems = IntStream.range(0, problem.subproblems().size());
        boolean few = problem.subproblems().size() < MANY;
        List<List<Pricing.Priced>> itineraries = (few ? subproblems : subproblems.parallel())
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
            for (Pricing.Priced priced : ofOne) {
                news |= priced.reducedCost() < BELOW_0 && add(master, priced.itinerary());
            }
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
