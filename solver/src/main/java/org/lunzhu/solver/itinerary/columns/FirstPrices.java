package org.lunzhu.solver.itinerary.columns;

import java.util.stream.Stream;
import org.lunzhu.solver.itinerary.DualPrices;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.demand.Sending;

/**
 * Prices near the best ones: what one more seat of each demand costs where nobody has to rotate, when agencies ask for
 * each person what one more or less is worth to them in the plan at hand.
 */
final class FirstPrices {

    private FirstPrices() {}

    /** Prices to begin with. */
    static DualPrices of(ItineraryProblem problem) {
        double[][] burdens = burdens(problem, sent(problem));
        return new DualPrices(PriceFlow.pricesOfDemands(problem, burdens), burdens);
    }

    private static int[][] sent(ItineraryProblem problem) {
        return problem.sent(problem.startOrNull().stream()
                .flatMap(itinerary -> itinerary == null ? Stream.empty() : Stream.of(itinerary))
                .toList());
    }

    private static double[][] burdens(ItineraryProblem problem, int[][] sent) {
        double[][] burdens = new double[sent.length][problem.periods()];
        for (int agency = 0; agency < burdens.length; agency++) {
            for (int period = 0; period < problem.periods(); period++) {
                Sending sending = problem.sendings().get(agency).get(period);
                int now = sent[agency][period];
                burdens[agency][period] = (sending.costOf(now + 1) - sending.costOf(Math.max(0, now - 1))) / 2.0;
            }
        }
        return burdens;
    }
}
