package org.lunzhu.solver.itinerary;

import java.util.HashMap;
import java.util.Map;
import org.lunzhu.solver.model.Release;

/**
 * What seats and releases were worth in the blocks that were solved last: prices to begin with in the next block, and
 * in the proof of a whole part.
 *
 * <p>Any prices prove something, so it does not matter if some are out of date.
 */
public final class PriceMemory {

    private final Map<String, Double> seats = new HashMap<>();
    private final Map<Release, Double> releases = new HashMap<>();

    /** Remembers the prices at which a problem was solved. */
    public void learn(ItineraryProblem problem, DualPrices prices) {
        for (Demand demand : problem.demands()) {
            demand.seats().forEach(seat -> seats.put(seat.getId(), prices.demands()[demand.index()]));
        }
        for (int agency = 0; agency < problem.sendings().size(); agency++) {
            for (int period = 0; period < problem.periods(); period++) {
                Release release = problem.sendings().get(agency).get(period).release();
                releases.put(release, prices.releases()[agency][period]);
            }
        }
    }

    /** The prices known for the problem; for the rest, what the plan at hand would lose without each posting. */
    public DualPrices recall(ItineraryProblem problem) {
        DualPrices prices = FirstPrices.of(problem);
        for (Demand demand : problem.demands()) {
            Double known = seats.get(demand.seat().getId());
            if (known != null) {
                prices.demands()[demand.index()] = known;
            }
        }
        for (int agency = 0; agency < problem.sendings().size(); agency++) {
            for (int period = 0; period < problem.periods(); period++) {
                Release release = problem.sendings().get(agency).get(period).release();
                prices.releases()[agency][period] = releases.getOrDefault(release, prices.releases()[agency][period]);
            }
        }
        return prices;
    }
}
