package org.lunzhu.solver.itinerary;

import java.util.BitSet;
import java.util.List;
import org.lunzhu.solver.itinerary.demand.OpenTeam;

/**
 * The part of a problem that is looked at: some people, the demands that only they can meet, which must be met, and
 * demands that others can meet too, which are worth what the prices say. The burden of agencies that have other
 * people as well is paid at the prices.
 *
 * @param problem the problem
 * @param subproblems indexes of the people
 * @param required indexes of the demands that must be met
 * @param whole indexes of the agencies all of whose people are here
 * @param prices what the other demands are worth, and what the other agencies ask
 */
public record Scope(ItineraryProblem problem, BitSet subproblems, BitSet required, BitSet whole, DualPrices prices) {

    /** The whole problem. */
    public static Scope whole(ItineraryProblem problem, DualPrices prices) {
        return new Scope(
                problem,
                first(problem.subproblems().size()),
                first(problem.demands().size()),
                first(problem.sendings().size()),
                prices);
    }

    private static BitSet first(int count) {
        BitSet set = new BitSet();
        set.set(0, count);
        return set;
    }

    /** What the itinerary costs at the prices. */
    public double reduced(Itinerary itinerary) {
        return prices.reducedCost(itinerary, problem.agencyOf(itinerary.subproblem()));
    }

    /** Whether the scope's people alone decide that nobody senior is in the team. */
    public boolean counts(OpenTeam team) {
        boolean comes = team.demands().stream().anyMatch(d -> required.get(d.index()));
        return comes
                && team.needsSenior()
                && team.demands().stream()
                        .filter(d -> !required.get(d.index()))
                        .flatMap(d -> d.candidates().stream())
                        .noneMatch(p -> p.isSenior() && !subproblems.get(problem.indexOf(p)));
    }

    /** What these itineraries, one of every person of the scope, cost. */
    public double cost(List<Itinerary> itineraries) {
        double cost = TeamInteraction.cost(this, itineraries);
        for (Itinerary itinerary : itineraries) {
            cost += cost(itinerary);
        }
        int[][] sent = problem.sent(itineraries);
        for (int agency : whole.stream().toArray()) {
            for (int period = 0; period < problem.periods(); period++) {
                cost += problem.sendings().get(agency).get(period).costOf(sent[agency][period]);
            }
        }
        return cost;
    }

    private double cost(Itinerary itinerary) {
        double cost = itinerary.cost();
        int agency = problem.agencyOf(itinerary.subproblem());
        for (int period = 0; period < problem.periods(); period++) {
            int demand = itinerary.demands()[period];
            cost -= demand >= 0 && !required.get(demand) ? prices.demands()[demand] : 0;
            cost += demand >= 0 && !whole.get(agency) ? prices.releases()[agency][period] : 0;
        }
        return cost;
    }

    /** The itineraries of the scope's people. */
    public List<Itinerary> of(List<Itinerary> itineraries) {
        return itineraries.stream().filter(i -> subproblems.get(i.subproblem())).toList();
    }
}
