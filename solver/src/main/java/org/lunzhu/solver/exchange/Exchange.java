package org.lunzhu.solver.exchange;

import com.google.ortools.sat.CpSolverStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lunzhu.solver.exchange.column.TeamItineraryChoice;
import org.lunzhu.solver.exchange.column.TeamItineraryGeneration;
import org.lunzhu.solver.exchange.column.TeamItineraryPricing;
import org.lunzhu.solver.exchange.crew.Crew;
import org.lunzhu.solver.exchange.problem.ExchangeProblem;
import org.lunzhu.solver.exchange.problem.Sender;
import org.lunzhu.solver.exchange.problem.TeamItinerary;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.ortools.ConstraintSearch;
import org.lunzhu.solver.rule.Rule;

/**
 * The least that an exchange of whole teams can cost, and a better one than the plan's where that is found on the way.
 *
 * <p>A itinerary is one agency's way through the periods with the crews it sends; inside it, everything that concerns the
 * agency's people is exact: travel, workload, burden, pairs who meet again, mixed teams, tenure, return and handover.
 * {@link TeamItineraryGeneration} proves a limit; then the itineraries that a better plan could contain are few enough, in small
 * parts, to choose among them by CP-SAT, where agencies that supervise each other count as well.
 */
public final class Exchange {

    private static final int MOST_EACH = 4_000;
    private static final int MOST_VOYAGES = 20_000;
    private static final double NARROWER = 0.6;
    private static final double WORTH_TRYING = 0.5;
    private static final double WORK = 20;
    private static final double SLACK = 1e-3;

    private final ExchangeProblem problem;
    private final List<TeamItinerary> start;
    private final long atHand;
    private final BooleanSupplier stop;

    private Exchange(Plan part, ExchangeProblem problem, BooleanSupplier stop) {
        this.problem = problem;
        this.stop = stop;
        start = problem.itinerariesOf(part);
        atHand = start.stream().mapToLong(TeamItinerary::cost).sum()
                + problem.weights().of(Rule.RECIPROCAL) * problem.reciprocalPairs(start);
    }

    /** Whether every part of the plan is one of agencies that exchange whole teams, and of agencies not too large. */
    public static boolean fits(Plan plan) {
        return ExchangeProblem.fits(plan);
    }

    /**
     * What no plan of the part costs less than, and what the best one known does.
     *
     * @param leastCost the proven limit
     * @param seating who holds which demanded seat in the best exchange found: a better one where there is one, as far as
     *     the rules inside itineraries and about agencies that supervise each other tell; empty for none
     */
    public record Exchanged(long leastCost, Map<Seat, Supervisor> seating) {}

    /**
     * Proves what it can about a part of a complete plan that breaks no hard rule; empty where the part's teams need
     * not come from one agency each, or its agencies are too large.
     *
     * @param stop asked now and then; true ends the search with what is proven by then
     */
    public static Optional<Exchanged> find(Plan part, BooleanSupplier stop) {
        if (part.getSeats().isEmpty() || !ExchangeProblem.fits(part)) {
            return Optional.empty();
        }
        ExchangeProblem problem = ExchangeProblem.of(part);
        return problem.tasks().isEmpty() ? Optional.empty() : new Exchange(part, problem, stop).find();
    }

    private Optional<Exchanged> find() {
        TeamItineraryGeneration.Limit limit = TeamItineraryGeneration.solve(problem, start, stop);
        if (Double.isInfinite(limit.cost())) {
            return Optional.empty();
        }
        Chosen chosen = choose(limit);
        double least = limit.cost() + Math.max(0, chosen.above);
        return Optional.of(new Exchanged(
                problem.constant() + (long) Math.ceil(least - SLACK),
                seating(chosen.itineraries.isEmpty() ? start : chosen.itineraries)));
    }

    private Chosen choose(TeamItineraryGeneration.Limit limit) {
        double threshold = atHand - limit.cost();
        List<List<TeamItineraryPricing.Priced>> candidates = List.of();
        while (threshold > WORTH_TRYING && candidates.isEmpty() && !stop.getAsBoolean()) {
            candidates = candidates(limit, threshold);
            threshold *= candidates.isEmpty() ? NARROWER : 1;
        }
        return candidates.isEmpty() ? new Chosen(0, List.of()) : choose(candidates, limit, threshold);
    }

    /** By agency, every itinerary up to the threshold above its cheapest; nothing where there are too many. */
    private List<List<TeamItineraryPricing.Priced>> candidates(TeamItineraryGeneration.Limit limit, double threshold) {
        List<List<TeamItineraryPricing.Priced>> candidates = problem.senders().parallelStream()
                .map(sender -> TeamItineraryPricing.within(
                        problem, sender, limit.prices(), limit.leasts()[sender.index()] + threshold, MOST_EACH, stop))
                .toList();
        boolean whole = candidates.stream().noneMatch(List::isEmpty)
                && candidates.stream().mapToInt(List::size).sum() <= MOST_VOYAGES;
        return whole ? candidates : List.of();
    }

    private Chosen choose(
            List<List<TeamItineraryPricing.Priced>> candidates, TeamItineraryGeneration.Limit limit, double threshold) {
        TeamItineraryChoice choice = new TeamItineraryChoice(problem, candidates, limit.leasts(), new HashSet<>(start));
        ConstraintSearch.Searched searched =
                new ConstraintSearch().limitedTo(WORK).solve(choice.model(), stop);
        if (searched.status() == CpSolverStatus.INFEASIBLE) {
            return new Chosen(threshold, List.of());
        }
        if (!searched.isFound()) {
            return new Chosen(0, List.of());
        }
        List<TeamItinerary> itineraries = choice.chosen().entrySet().stream()
                .filter(entry -> searched.isTrue(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return new Chosen(Math.min(searched.bound() / TeamItineraryChoice.UNITS, threshold), itineraries);
    }

    private Map<Seat, Supervisor> seating(List<TeamItinerary> itineraries) {
        Map<Seat, Supervisor> seating = new LinkedHashMap<>();
        Map<Demand, List<Seat>> open = new HashMap<>();
        for (TeamItinerary itinerary : itineraries) {
            for (int period = 0; period < itinerary.crews().size(); period++) {
                Crew crew = itinerary.crews().get(period);
                seat(problem.senders().get(itinerary.sender()), crew, open, seating);
            }
        }
        return seating;
    }

    private static void seat(Sender sender, Crew crew, Map<Demand, List<Seat>> open, Map<Seat, Supervisor> seating) {
        for (int person = 0; person < crew.demands().size(); person++) {
            Demand demand = crew.demands().get(person);
            if (demand != null) {
                List<Seat> seats = open.computeIfAbsent(demand, d -> new ArrayList<>(d.seats()));
                seating.put(seats.remove(0), sender.people().get(person).person());
            }
        }
    }

    /** How far a choice is at least above the limit, and the itineraries of the best one found. */
    private record Chosen(double above, List<TeamItinerary> itineraries) {}
}
