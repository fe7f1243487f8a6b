package org.lunzhu.solver.bound.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import org.lunzhu.solver.holder.Duties;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.itinerary.demand.SeatCost;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.itinerary.person.ConvexSteps;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.PastLoad;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.ortools.CostNetwork;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.amount.Workload;

/**
 * The least that people and seats can cost: one flow over all periods, source → person (workload) → stage → person in a
 * team (one seat) → demand → sink.
 *
 * <p>A person's stages are the periods, each with the person's capacity and duties, and nobody has to rotate; or they
 * are the posts, each held in as many periods as the longest tenure lets, and capacity and duties are counted over all
 * periods together. A flow cannot have both, since neither kind of stage lies within the other.
 */
final class PeopleRelaxation {

    /** Divided by every number from 1 to 10 without a rest, as the slopes of a workload rounded down are. */
    private static final long FINE = 2_520;

    private static final long MOST_COST = 1L << 38;

    private final Plan plan;
    private final Directory directory;
    private final SoftWeights weights;
    private final Duties duties;
    private final List<Demand> demands;
    private final Map<Supervisor, Integer> pastLoads = new HashMap<>();
    private final Stage stage;
    private final Map<Supervisor, Map<Object, Integer>> nodes = new LinkedHashMap<>();
    private final Map<Seated, Integer> teamNodes = new HashMap<>();
    private final Map<Team, Integer> demandsOfTeam = new HashMap<>();
    private final List<Way> ways = new ArrayList<>();
    private final int[] demandNodes;
    private final long scale;
    private final CostNetwork network;
    private long fixed;

    private PeopleRelaxation(Plan plan, SoftWeights weights, Stage stage, CostNetwork network) {
        this.plan = plan;
        this.stage = stage;
        this.network = network;
        this.weights = weights;
        directory = plan.getDirectory();
        demands = Demand.of(Demand.demanded(plan).toList());
        demands.forEach(d -> demandsOfTeam.merge(d.team(), 1, Integer::sum));
        duties = Duties.of(plan, demands, weights);
        demandNodes = new int[demands.size()];
        plan.getFacts().pastLoads().forEach(l -> pastLoads.put(l.supervisor(), l.loadPercent()));
        scale = mostCost() * FINE < MOST_COST ? FINE : 1;
    }

    /** The flow's cost in whole kilometre-equivalents, and who holds which seat in it. */
    static Relaxed solve(Plan plan, SoftWeights weights, Stage stage) {
        try (CostNetwork network = new CostNetwork()) {
            return new PeopleRelaxation(plan, weights, stage, network).solve();
        }
    }

    private Relaxed solve() {
        int source = network.addNode();
        int sink = network.addNode();
        demands.forEach(demand -> addDemand(sink, demand));
        nodes.forEach((person, byPeriod) -> addPerson(source, person, byPeriod));
        long seats = demands.stream().mapToLong(d -> d.seats().size()).sum();
        network.setSupply(source, seats);
        network.setSupply(sink, -seats);
        network.solve();
        long least = -Math.floorDiv(-network.cost(), scale) + fixed + pastStrain();
        Map<Seat, Supervisor> seating = seating();
        return new Relaxed(least, seating, prices(source));
    }

    private long mostCost() {
        long most = weights.of(Rule.WORKLOAD_BALANCE) * Workload.strain(mostLoad());
        for (Demand demand : demands) {
            for (Supervisor person : demand.candidates()) {
                most = Math.max(most, Math.abs(SeatCost.of(person, demand.seat(), weights)));
            }
        }
        return most;
    }

    /** The most work that anybody can come to, in percent. */
    private long mostLoad() {
        long past =
                pastLoads.values().stream().mapToLong(Integer::longValue).max().orElse(0);
        long seats = demands.stream().mapToLong(d -> d.seats().size()).sum();
        long whole = (long) Supervisor.FULL_TIME * directory.periods().size();
        long open = seats * directory.seatLoad();
        return past + (weights.isAboveSoft(Rule.ONE_POST) ? Math.min(open, whole) : open);
    }

    private long pastStrain() {
        long strain = plan.getFacts().pastLoads().stream()
                .map(PastLoad::loadPercent)
                .mapToLong(Workload::strain)
                .sum();
        return weights.of(Rule.WORKLOAD_BALANCE) * strain;
    }

    private void addDemand(int sink, Demand demand) {
        int node = network.addNode();
        demandNodes[demand.index()] = node;
        int seats = demand.seats().size();
        network.addArc(node, sink, seats, 0);
        for (Supervisor person : demand.candidates()) {
            int arc = network.addArc(
                    fromTeam(person, demand), node, most(demand), scale * SeatCost.of(person, demand.seat(), weights));
            ways.add(new Way(demand, person, arc));
        }
    }

    /** How many seats of the demand one person could hold. */
    private int most(Demand demand) {
        return weights.isAboveSoft(Rule.DISTINCT_TEAM) ? 1 : demand.seats().size();
    }

    /** The person's stage, or behind it a node that lets the person into the team once, where there are several ways in. */
    private int fromTeam(Supervisor person, Demand demand) {
        Object key = stage == Stage.PERIOD ? demand.period() : demand.post();
        int from =
                nodes.computeIfAbsent(person, p -> new LinkedHashMap<>()).computeIfAbsent(key, k -> network.addNode());
        boolean once = weights.isAboveSoft(Rule.DISTINCT_TEAM) && demandsOfTeam.getOrDefault(demand.team(), 0) > 1;
        if (!once) {
            return from;
        }
        return teamNodes.computeIfAbsent(new Seated(person, demand.team()), s -> {
            int node = network.addNode();
            network.addArc(from, node, 1, 0);
            return node;
        });
    }

    private void addPerson(int source, Supervisor person, Map<Object, Integer> stages) {
        int node = network.addNode();
        int load = directory.seatLoad();
        int periods = directory.periods().size();
        int seats = weights.isAboveSoft(Rule.ONE_POST)
                ? person.capacityPercent() / load
                : plan.getSeats().size();
        int least =
                stage == Stage.PERIOD ? addPeriods(node, person, stages, seats) : addPosts(node, person, stages, seats);
        network.setSupply(node, -least);
        int open = stage == Stage.PERIOD ? stages.size() : periods;
        addWorkload(source, node, person, least, Math.max(least, seats * open));
    }

    /** The person's periods, with what must be held in each; returns how much that is together. */
    private int addPeriods(int node, Supervisor person, Map<Object, Integer> periods, int seats) {
        int least = 0;
        for (Map.Entry<Object, Integer> inPeriod : periods.entrySet()) {
            int required = duties.of(person, (Integer) inPeriod.getKey());
            network.addArc(node, inPeriod.getValue(), Math.max(0, seats - required), 0);
            network.setSupply(inPeriod.getValue(), required);
            least += required;
        }
        return least;
    }

    /** The person's posts, each as often as somebody may come there; returns how much must be held in all periods. */
    private int addPosts(int node, Supervisor person, Map<Object, Integer> posts, int seats) {
        int periods = directory.periods().size();
        int visits = mostVisits(directory);
        int least = 0;
        for (int period = 0; period < periods; period++) {
            least += duties.of(person, period);
        }
        int out = network.addNode();
        network.addArc(node, out, (long) seats * periods, 0);
        network.setSupply(out, least);
        posts.values().forEach(post -> network.addArc(out, post, visits, 0));
        return least;
    }

    /** In how many periods somebody could be at a post at most without overstaying. */
    static int mostVisits(Directory directory) {
        int periods = directory.periods().size();
        return periods - periods / (directory.parameters().maxTenurePeriods() + 1);
    }

    private void addWorkload(int source, int node, Supervisor person, int least, int most) {
        int load = directory.seatLoad();
        long weight = weights.of(Rule.WORKLOAD_BALANCE);
        long past = pastLoads.getOrDefault(person, 0);
        network.addArc(source, node, least, 0);
        fixed += weight * (Workload.strain(past + (long) least * load) - Workload.strain(past));
        IntToLongFunction strain = k -> Workload.strain(past + (long) (least + k) * load);
        for (double step : ConvexSteps.of(strain, most - least)) {
            network.addArc(source, node, 1, (long) Math.floor(scale * weight * step + 1e-6));
        }
    }

    /** By demand, what one seat of it costs more or less in the flow. */
    private double[] prices(int source) {
        long[] potentials = network.potentials();
        return Arrays.stream(demandNodes)
                .mapToDouble(node -> (double) (potentials[node] - potentials[source]) / scale)
                .toArray();
    }

    private Map<Seat, Supervisor> seating() {
        Map<Demand, List<Seat>> open = new HashMap<>();
        Map<Seat, Supervisor> seating = new LinkedHashMap<>();
        for (Way way : ways) {
            for (long i = network.flow(way.arc); i > 0; i--) {
                List<Seat> seats = open.computeIfAbsent(way.demand, d -> new ArrayList<>(d.seats()));
                seating.put(seats.remove(seats.size() - 1), way.person);
            }
        }
        return seating;
    }

    /** What a person goes through between work and teams. */
    enum Stage {
        PERIOD,
        POST
    }

    private record Seated(Supervisor person, Team team) {}

    private record Way(Demand demand, Supervisor person, int arc) {}

    /**
     * A relaxation's solution.
     *
     * @param leastCost what no complete plan can undercut
     * @param seating who holds which seat; rules that the relaxation leaves out may be broken
     * @param prices by demand, what one seat of it is worth
     */
    record Relaxed(long leastCost, Map<Seat, Supervisor> seating, double[] prices) {}
}
