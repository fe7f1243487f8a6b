package org.lunzhu.solver.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.itinerary.person.Options;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.prepare.Partition;
import org.lunzhu.solver.support.TinyDataset;

class PricingTest {

    private static final double DEAREST = 1_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theFirstItineraryIsTheCheapestOfAll(long seed) {
        Random random = new Random(seed);
        for (Plan part : Partition.split(TinyDataset.anyPlan(seed))) {
            ItineraryProblem problem = ItineraryProblem.of(part);
            DualPrices prices = anyPrices(problem, random);
            for (int i = 0; i < problem.subproblems().size(); i++) {
                List<Pricing.Priced> best = Pricing.below0(problem, i, prices);
                double least = best.isEmpty() ? 0 : best.get(0).reducedCost();

                assertThat(least).isCloseTo(leastOfAll(problem, i, prices), within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsReportedIsWhatTheItineraryCostsAtThePrices(long seed) {
        int reported = 0;
        for (Plan part : Partition.split(TinyDataset.anyPlan(seed))) {
            ItineraryProblem problem = ItineraryProblem.of(part);
            DualPrices prices = anyPrices(problem, new Random(seed));
            for (int i = 0; i < problem.subproblems().size(); i++) {
                int agency = problem.agencyOf(i);
                var found = Pricing.below0(problem, i, prices);
                reported += found.size();

                assertThat(found)
                        .allSatisfy(priced -> assertThat(priced.reducedCost())
                                .isNegative()
                                .isCloseTo(prices.reducedCost(priced.itinerary(), agency), within(1e-6)));
            }
        }
        assertThat(reported).isPositive();
    }

    private static double leastOfAll(ItineraryProblem problem, int subproblem, DualPrices prices) {
        double least = 0;
        for (int[] visited : all(problem, subproblem)) {
            long cost = problem.cost(subproblem, visited);
            Itinerary itinerary = new Itinerary(subproblem, visited, cost);
            least = Math.min(least, prices.reducedCost(itinerary, problem.agencyOf(subproblem)));
        }
        return least;
    }

    /** Every way through the periods, one after the other. */
    private static List<int[]> all(ItineraryProblem problem, int subproblem) {
        List<int[]> ways = new ArrayList<>(List.of(problem.home()));
        for (int period = 0; period < problem.periods(); period++) {
            List<int[]> longer = new ArrayList<>(ways);
            Options options = problem.subproblems().get(subproblem).options(period);
            for (int option = 0; option < options.size(); option++) {
                for (int[] way : ways) {
                    int[] with = way.clone();
                    with[period] = options.demand(option);
                    longer.add(with);
                }
            }
            ways = longer;
        }
        return ways;
    }

    private static DualPrices anyPrices(ItineraryProblem problem, Random random) {
        double[] demands = random.doubles(problem.demands().size(), 0, DEAREST).toArray();
        double[][] releases = new double[problem.sendings().size()][];
        for (int agency = 0; agency < releases.length; agency++) {
            releases[agency] = random.doubles(problem.periods(), 0, 20).toArray();
        }
        return new DualPrices(demands, releases);
    }
}
