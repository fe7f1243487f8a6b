package org.lunzhu.solver.itinerary.block;

import java.util.List;
import java.util.Optional;
import org.lunzhu.solver.itinerary.Itinerary;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.Scope;
import org.lunzhu.solver.itinerary.choice.ChoiceModel;
import org.lunzhu.solver.itinerary.choice.ChoiceSearch;
import org.lunzhu.solver.itinerary.choice.IntegerLimits;
import org.lunzhu.solver.itinerary.columns.ColumnLimit;

/**
 * Chooses one of the itineraries at hand for everybody so that every demand is met at the least cost, from the plan at
 * hand on: the burden of agencies, pairs who meet again and teams without anybody senior are exact.
 *
 * <p>Only itineraries count whose cost at the prices is above the person's least by at most what the plan at hand
 * costs above the proven limit: no better plan contains another one.
 */
public final class IntegerMaster {

    private IntegerMaster() {}

    /**
     * Itineraries, one of every person, that cost less than those of the plan at hand; empty where none were found
     * or where the plan at hand is not a choice of itineraries.
     *
     * @param mostEach the most itineraries of a person that are looked at, the cheapest at the prices
     */
    public static Optional<List<Itinerary>> improve(
            ItineraryProblem problem, ColumnLimit outcome, int mostEach, IntegerLimits limits) {
        List<Itinerary> start = problem.findStart().orElse(List.of());
        if (start.isEmpty()) {
            return Optional.empty();
        }
        long costAtHand = problem.cost(start);
        Shortlist shortlist = new Shortlist(problem, outcome, costAtHand - outcome.leastCost(), mostEach);
        Scope scope = Scope.whole(problem, outcome.prices());
        ChoiceModel model = new ChoiceModel(scope, shortlist.itineraries(start), start);
        List<Itinerary> best = ChoiceSearch.solve(model, limits).itineraries();
        return best.isEmpty() || problem.cost(best) >= costAtHand ? Optional.empty() : Optional.of(best);
    }
}
