package org.lunzhu.solver.itinerary.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.itinerary.DualPrices;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.Pricing;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.prepare.Partition;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.support.CountySample;

class PriceAscentTest {

    private static final int PASSES = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void comesNearerToTheBestLimitAndNeverBeyond(long seed) {
        var plan = PlanBuilder.of(CountySample.of(3, seed)).build();
        ItineraryProblem problem = ItineraryProblem.of(Partition.split(plan).get(0));
        DualPrices start = FirstPrices.of(problem);
        double first = limit(problem, start);
        double best = ColumnGeneration.solve(problem, () -> false).leastCost() - problem.constant();
        PriceAscent ascent = new PriceAscent(problem, start);

        DualPrices prices = start;
        for (int pass = 0; pass < PASSES; pass++) {
            prices = ascent.pass();
        }

        assertThat(best).isGreaterThan(first + 1);
        assertThat(limit(problem, prices)).isBetween((first + best) / 2, best);
    }

    /** What no plan undercuts, whatever the prices. */
    private static double limit(ItineraryProblem problem, DualPrices prices) {
        double limit = 0;
        for (Demand demand : problem.demands()) {
            limit += prices.demands()[demand.index()] * demand.seats().size();
        }
        for (int agency = 0; agency < problem.sendings().size(); agency++) {
            for (int period = 0; period < problem.periods(); period++) {
                limit += problem.sendings().get(agency).get(period).leastAt(prices.releases()[agency][period]);
            }
        }
        for (int subproblem = 0; subproblem < problem.subproblems().size(); subproblem++) {
            limit += Pricing.below0(problem, subproblem, prices).stream()
                    .limit(1)
                    .mapToDouble(Pricing.Priced::reducedCost)
                    .sum();
        }
        return limit;
    }
}
