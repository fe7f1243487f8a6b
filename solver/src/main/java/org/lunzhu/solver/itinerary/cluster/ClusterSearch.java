package org.lunzhu.solver.itinerary.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.lunzhu.solver.itinerary.Itinerary;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.Scope;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.itinerary.demand.OpenTeam;
import org.lunzhu.solver.rule.Rule;

/**
 * Goes through all ways in which a scope's people can meet its demands that cost less than a limit, period by
 * period and seat by seat: what pairs and teams cost is known as soon as a seat is filled, and everybody's best way on
 * is a limit for the rest.
 *
 * <p>Costs are counted above everybody's best alone.
 */
final class ClusterSearch {

    private static final double ROUNDING = 1e-6;

    private final Scope scope;
    private final ItineraryProblem problem;
    private final long pairWeight;
    private final long mixWeight;
    private final List<List<Demand>> demands = new ArrayList<>();
    /** By demand, who has been taken for its team. */
    private final List<List<Integer>> mates;

    private final List<Integer> people = new ArrayList<>();
    private final List<List<List<Integer>>> counted = new ArrayList<>();
    private final ItineraryTree[] at;
    private final ItineraryTree[] taken;
    private final int[][] meetings;
    private final double[][] ahead;
    private final boolean[] isSenior;
    private final List<SentAgency> agencies;
    private final BooleanSupplier stop;
    private long stepsAllowed;
    private long stepsLeft;
    private double limit;

    /**
     * A search.
     *
     * @param itineraries what the people may choose from, by person
     */
    ClusterSearch(Scope scope, Map<Integer, List<Itinerary>> itineraries, BooleanSupplier stop) {
        this.scope = scope;
        this.stop = stop;
        this.problem = scope.problem();
        pairWeight = problem.weights().of(Rule.REPEAT_PAIR);
        mixWeight = problem.weights().of(Rule.TEAM_MIX);
        people.addAll(new TreeMap<>(itineraries).keySet());
        at = new ItineraryTree[people.size()];
        taken = new ItineraryTree[people.size()];
        meetings = new int[people.size()][people.size()];
        for (int i = 0; i < at.length; i++) {
            List<Itinerary> ofOne = itineraries.getOrDefault(people.get(i), List.of());
            double least = ofOne.stream().mapToDouble(scope::reduced).min().orElse(0);
            at[i] = ItineraryTree.of(ofOne, scope, least);
        }
        mates = new ArrayList<>(Collections.nCopies(problem.demands().size(), List.of()));
        isSenior = new boolean[at.length];
        for (int i = 0; i < at.length; i++) {
            isSenior[i] = problem.person(people.get(i)).isSenior();
        }
        agencies = scope.whole().stream()
                .mapToObj(agency -> SentAgency.of(agency, peopleOf(agency), scope))
                .toList();
        addDemands(itineraries);
        ahead = demands.stream()
                .map(ofPeriod -> new double[ofPeriod.size() + 1])
                .toArray(double[][]::new);
    }

    private int[] peopleOf(int agency) {
        return IntStream.range(0, at.length)
                .filter(i -> problem.agencyOf(people.get(i)) == agency)
                .toArray();
    }

    private void addDemands(Map<Integer, List<Itinerary>> itineraries) {
        boolean[] met = new boolean[problem.demands().size()];
        itineraries
                .values()
                .forEach(ofOne -> ofOne.forEach(i -> {
                    for (int demand : i.demands()) {
                        if (demand >= 0) {
                            met[demand] = true;
                        }
                    }
                }));
        for (int period = 0; period < problem.periods(); period++) {
            demands.add(new ArrayList<>());
            counted.add(new ArrayList<>());
        }
        for (OpenTeam team : problem.teams()) {
            List<Integer> members = new ArrayList<>();
            if (scope.counts(team)) {
                counted.get(team.team().periodIndex()).add(members);
            }
            for (Demand demand : team.demands()) {
                if (met[demand.index()]) {
                    demands.get(demand.period()).add(demand);
                    mates.set(demand.index(), members);
                }
            }
        }
    }

    /**
     * What the best choice costs, if that is below the limit; else the limit; minus infinity where the steps do not
     * suffice to know.
     */
    double least(double below, long steps) {
        limit = below;
        stepsAllowed = steps;
        stepsLeft = steps;
        startPeriod(0, Arrays.stream(at).mapToDouble(ItineraryTree::least).sum());
        return stepsLeft < 0 ? Double.NEGATIVE_INFINITY : limit;
    }

    /** How many steps that took. */
    long stepsTaken() {
        return stepsAllowed - stepsLeft;
    }

    private void startPeriod(int period, double cost) {
        if (period == problem.periods()) {
            limit = Math.min(limit, cost);
        } else {
            lookAhead(period);
            fill(period, 0, 0, 0, cost);
        }
    }

    /** Notes, by position in the period, what the demands from there on cost at least. */
    private void lookAhead(int period) {
        List<Demand> ofPeriod = demands.get(period);
        double rest = 0;
        for (int position = ofPeriod.size() - 1; position >= 0; position--) {
            Demand demand = ofPeriod.get(position);
            if (scope.required().get(demand.index())) {
                rest += demand.seats().size() * leastMore(demand.index());
            }
            ahead[period][position] = rest;
        }
    }

    private double leastMore(int demand) {
        double least = Double.POSITIVE_INFINITY;
        for (ItineraryTree before : at) {
            ItineraryTree way = before.toOrNull(demand);
            if (way != null) {
                least = Math.min(least, way.least() - before.least());
            }
        }
        return least;
    }

    /** Fills the seats of a period's demand from that one on, with people from that one on. */
    private void fill(int period, int position, int filled, int from, double cost) {
        List<Demand> ofPeriod = demands.get(period);
        double rest = ahead[period][filled == 0 || position == ofPeriod.size() ? position : position + 1];
        if (cost + rest >= limit - ROUNDING || --stepsLeft < 0) {
            return;
        }
        if ((stepsLeft & 0xfff) == 0 && stop.getAsBoolean()) {
            stepsLeft = -1;
            return;
        }
        if (position == ofPeriod.size()) {
            endPeriod(period, cost);
            return;
        }
        Demand demand = ofPeriod.get(position);
        int seats = demand.seats().size();
        if (filled == seats || !scope.required().get(demand.index())) {
            fill(period, position + 1, 0, 0, cost);
        }
        for (int i = from; i < at.length && filled < seats; i++) {
            ItineraryTree way = taken[i] == null ? at[i].toOrNull(demand.index()) : null;
            if (way != null) {
                take(period, position, filled, i, way, cost);
            }
        }
    }

    private void take(int period, int position, int filled, int person, ItineraryTree way, double cost) {
        List<Integer> others = mates.get(way.demand());
        double after = cost + way.least() - at[person].least() + pairWeight * meet(person, others, 1);
        taken[person] = way;
        others.add(person);
        fill(period, position, filled + 1, person + 1, after);
        others.remove(others.size() - 1);
        taken[person] = null;
        meet(person, others, -1);
    }

    /** Notes that the person meets the others once more, or once less, and returns how often they have met before. */
    private int meet(int person, List<Integer> others, int times) {
        int before = 0;
        for (int mate : others) {
            int one = Math.min(person, mate);
            int other = Math.max(person, mate);
            before += meetings[one][other];
            meetings[one][other] += times;
        }
        return before;
    }

    private void endPeriod(int period, double cost) {
        double after = cost + costOfTeams(period);
        ItineraryTree[] before = at.clone();
        ItineraryTree[] went = taken.clone();
        boolean possible = true;
        for (int i = 0; i < at.length && possible; i++) {
            ItineraryTree way = taken[i] == null ? at[i].toOrNull(-1) : taken[i];
            if (way == null) {
                possible = false;
            } else {
                after += taken[i] == null ? way.least() - at[i].least() : 0;
                at[i] = way;
            }
        }
        if (possible && after < limit) {
            after += costOfSending(period);
            Arrays.fill(taken, null);
            startPeriod(period + 1, after);
        }
        System.arraycopy(before, 0, at, 0, at.length);
        System.arraycopy(went, 0, taken, 0, at.length);
    }

    private double costOfTeams(int period) {
        double cost = 0;
        for (List<Integer> members : counted.get(period)) {
            boolean senior = false;
            for (int member : members) {
                senior |= isSenior[member];
            }
            cost += senior ? 0 : mixWeight;
        }
        return cost;
    }

    private double costOfSending(int period) {
        double cost = 0;
        for (SentAgency agency : agencies) {
            cost += agency.cost(period, taken);
        }
        return cost;
    }
}
