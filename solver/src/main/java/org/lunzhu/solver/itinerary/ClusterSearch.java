package org.lunzhu.solver.itinerary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.rule.Rule;

/**
 * Goes through all ways in which a scope's travellers can meet its demands that cost less than a limit, period by
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
    private final Map<Integer, OpenTeam> teams = new HashMap<>();
    private final List<Integer> people = new ArrayList<>();
    private final List<List<OpenTeam>> counted = new ArrayList<>();
    private final Way[] at;
    private final Way[] taken;
    private final int[][] meetings;
    private final Map<OpenTeam, List<Integer>> members = new LinkedHashMap<>();
    private final BooleanSupplier stop;
    private long stepsLeft;
    private double limit;

    /**
     * A search.
     *
     * @param itineraries what the travellers may choose from, by traveller
     */
    ClusterSearch(Scope scope, Map<Integer, List<Itinerary>> itineraries, BooleanSupplier stop) {
        this.scope = scope;
        this.stop = stop;
        this.problem = scope.problem();
        pairWeight = problem.weights().of(Rule.REPEAT_PAIR);
        mixWeight = problem.weights().of(Rule.TEAM_MIX);
        people.addAll(new TreeMap<>(itineraries).keySet());
        at = new Way[people.size()];
        taken = new Way[people.size()];
        meetings = new int[people.size()][people.size()];
        for (int i = 0; i < at.length; i++) {
            List<Itinerary> ofOne = itineraries.getOrDefault(people.get(i), List.of());
            double least = ofOne.stream().mapToDouble(scope::reduced).min().orElse(0);
            at[i] = Way.of(ofOne, scope, least);
        }
        addDemands(itineraries);
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
            if (scope.counts(team)) {
                counted.get(team.team().periodIndex()).add(team);
            }
            for (Demand demand : team.demands()) {
                if (met[demand.index()]) {
                    demands.get(demand.period()).add(demand);
                    teams.put(demand.index(), team);
                    members.put(team, new ArrayList<>());
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
        stepsLeft = steps;
        startPeriod(0, Arrays.stream(at).mapToDouble(Way::least).sum());
        return stepsLeft < 0 ? Double.NEGATIVE_INFINITY : limit;
    }

    /** How many of the steps were not needed. */
    long stepsLeft() {
        return stepsLeft;
    }

    private void startPeriod(int period, double cost) {
        if (period == problem.periods()) {
            limit = Math.min(limit, cost);
        } else {
            fill(period, 0, 0, 0, cost);
        }
    }

    /** Fills the seats of a period's demand from that one on, with people from that one on. */
    private void fill(int period, int position, int filled, int from, double cost) {
        if (cost >= limit - ROUNDING || --stepsLeft < 0) {
            return;
        }
        if ((stepsLeft & 0xfff) == 0 && stop.getAsBoolean()) {
            stepsLeft = -1;
            return;
        }
        List<Demand> ofPeriod = demands.get(period);
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
            Way way = taken[i] == null ? find(at[i], demand.index()) : null;
            if (way != null) {
                take(period, position, filled, i, way, cost);
            }
        }
    }

    private void take(int period, int position, int filled, int person, Way way, double cost) {
        OpenTeam team = teams.get(demands.get(period).get(position).index());
        List<Integer> mates = members.getOrDefault(team, List.of());
        double after = cost + way.least() - at[person].least() + pairWeight * meet(person, mates, 1);
        taken[person] = way;
        mates.add(person);
        fill(period, position, filled + 1, person + 1, after);
        mates.remove(mates.size() - 1);
        taken[person] = null;
        meet(person, mates, -1);
    }

    /** Notes that the person meets the others once more, or once less, and returns how often they have met before. */
    private int meet(int person, List<Integer> mates, int times) {
        int before = 0;
        for (int mate : mates) {
            int one = Math.min(person, mate);
            int other = Math.max(person, mate);
            before += meetings[one][other];
            meetings[one][other] += times;
        }
        return before;
    }

    private static @Nullable Way find(Way way, int demand) {
        for (Way next : way.next()) {
            if (next.demand() == demand) {
                return next;
            }
        }
        return null;
    }

    private void endPeriod(int period, double cost) {
        double after = cost + costOfTeams(period);
        Way[] before = at.clone();
        Way[] went = taken.clone();
        boolean possible = true;
        for (int i = 0; i < at.length && possible; i++) {
            Way way = taken[i] == null ? find(at[i], -1) : taken[i];
            if (way == null) {
                possible = false;
            } else {
                after += taken[i] == null ? way.least() - at[i].least() : 0;
                at[i] = way;
            }
        }
        if (possible && after < limit) {
            after += costOfSending(period, went);
            Arrays.fill(taken, null);
            startPeriod(period + 1, after);
        }
        System.arraycopy(before, 0, at, 0, at.length);
        System.arraycopy(went, 0, taken, 0, at.length);
    }

    private double costOfTeams(int period) {
        double cost = 0;
        for (OpenTeam team : counted.get(period)) {
            boolean senior = members.getOrDefault(team, List.of()).stream()
                    .anyMatch(i -> problem.person(people.get(i)).isSenior());
            cost += senior ? 0 : mixWeight;
        }
        return cost;
    }

    private double costOfSending(int period, Way[] went) {
        Map<Integer, Integer> sent = new HashMap<>();
        for (int i = 0; i < went.length; i++) {
            sent.merge(problem.agencyOf(people.get(i)), went[i] == null ? 0 : 1, Integer::sum);
        }
        double cost = 0;
        sent.keySet().removeIf(agency -> !scope.whole().get(agency));
        for (Map.Entry<Integer, Integer> entry : sent.entrySet()) {
            Sending sending = problem.sendings().get(entry.getKey()).get(period);
            double price = scope.prices().releases()[entry.getKey()][period];
            if (entry.getValue() > sending.most()) {
                return Double.POSITIVE_INFINITY;
            }
            cost += sending.costOf(entry.getValue()) - price * entry.getValue() - sending.leastAt(price);
        }
        return cost;
    }
}
