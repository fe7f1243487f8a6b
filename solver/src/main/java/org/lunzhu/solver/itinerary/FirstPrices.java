package org.lunzhu.solver.itinerary;

import org.jspecify.annotations.Nullable;

/** What the plan at hand would lose without each posting: prices near the best ones, if the plan is near the best. */
final class FirstPrices {

    private final ItineraryProblem problem;
    private final double[] worth;
    private final double[][] burdens;

    private FirstPrices(ItineraryProblem problem) {
        this.problem = problem;
        worth = new double[problem.demands().size()];
        burdens = new double[problem.sendings().size()][problem.periods()];
    }

    /** Prices to begin with. */
    static DualPrices of(ItineraryProblem problem) {
        FirstPrices first = new FirstPrices(problem);
        first.setBurdens();
        problem.startOrNull().forEach(first::addWorth);
        return new DualPrices(first.worth, first.burdens);
    }

    private void setBurdens() {
        int[][] sent = new int[burdens.length][problem.periods()];
        for (Itinerary itinerary : problem.startOrNull()) {
            for (int period = 0; itinerary != null && period < problem.periods(); period++) {
                sent[problem.agencyOf(itinerary.traveller())][period] +=
                        itinerary.demands()[period] >= 0 ? 1 : 0;
            }
        }
        for (int agency = 0; agency < burdens.length; agency++) {
            for (int period = 0; period < problem.periods(); period++) {
                Sending sending = problem.sendings().get(agency).get(period);
                int now = sent[agency][period];
                burdens[agency][period] = (sending.costOf(now + 1) - sending.costOf(Math.max(0, now - 1))) / 2.0;
            }
        }
    }

    private void addWorth(@Nullable Itinerary itinerary) {
        if (itinerary == null) {
            return;
        }
        int[] visited = itinerary.demands();
        for (int period = 0; period < visited.length; period++) {
            if (visited[period] >= 0) {
                int[] without = visited.clone();
                without[period] = -1;
                long saved = itinerary.cost() - problem.cost(itinerary.traveller(), without);
                double burden = burdens[problem.agencyOf(itinerary.traveller())][period];
                int seats = problem.demands().get(visited[period]).seats().size();
                worth[visited[period]] += Math.max(0, saved + burden) / seats;
            }
        }
    }
}
