package org.lunzhu.solver.itinerary.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lunzhu.solver.itinerary.Itinerary;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.columns.ColumnLimit;

/** The itineraries that a plan better than the one at hand could contain, as far as the prices tell. */
final class Shortlist {

    private final ItineraryProblem problem;
    private final ColumnLimit outcome;
    private final double threshold;
    private final int mostEach;

    /**
     * A shortlist.
     *
     * @param threshold how far an itinerary may be above the person's best at the prices
     * @param mostEach the most itineraries of a person
     */
    Shortlist(ItineraryProblem problem, ColumnLimit outcome, double threshold, int mostEach) {
        this.problem = problem;
        this.outcome = outcome;
        this.threshold = threshold;
        this.mostEach = mostEach;
    }

    /** Those of the plan at hand, staying at home, and the cheapest at the prices. */
    List<Itinerary> itineraries(List<Itinerary> start) {
        List<List<Priced>> bySubproblem = new ArrayList<>();
        for (int i = 0; i < problem.subproblems().size(); i++) {
            bySubproblem.add(new ArrayList<>());
            bySubproblem.get(i).add(priced(new Itinerary(i, problem.home(), 0)));
        }
        outcome.itineraries().forEach(i -> bySubproblem.get(i.subproblem()).add(priced(i)));
        Set<Itinerary> list = new LinkedHashSet<>(start);
        bySubproblem.forEach(ofOne -> addBest(ofOne, list));
        return List.copyOf(list);
    }

    private Priced priced(Itinerary itinerary) {
        return new Priced(itinerary, outcome.prices().reducedCost(itinerary, problem.agencyOf(itinerary.subproblem())));
    }

    private void addBest(List<Priced> ofOne, Set<Itinerary> list) {
        ofOne.sort(Comparator.comparingDouble(Priced::reducedCost));
        double most = ofOne.get(0).reducedCost + threshold;
        ofOne.stream().limit(mostEach).filter(p -> p.reducedCost <= most).forEach(p -> list.add(p.itinerary));
    }

    private record Priced(Itinerary itinerary, double reducedCost) {}
}
