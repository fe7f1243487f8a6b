package org.lunzhu.solver.itinerary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.itinerary.demand.OpenTeam;
import org.lunzhu.solver.itinerary.demand.Sending;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.itinerary.demand.Surroundings;
import org.lunzhu.solver.itinerary.person.Handovers;
import org.lunzhu.solver.itinerary.person.Pasts;
import org.lunzhu.solver.itinerary.person.PersonSubproblem;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeights;
import org.lunzhu.solver.rule.amount.Workload;

/**
 * Seats to be filled by people who each go their way through the periods: a whole part of a plan, or a block of it, in
 * which everybody else stays where they are.
 *
 * <p>Costs are on the soft level; what breaks a rule above it is not offered.
 */
public final class ItineraryProblem {

    /** The most periods whose sets can be gone through. */
    private static final int MOST_PERIODS = 8;

    private final Directory directory;
    private final SoftWeights weights;
    private final List<Demand> demands;
    private final List<PersonSubproblem> subproblems;
    private final List<OpenTeam> teams;
    private final List<List<Sending>> sendings = new ArrayList<>();
    private final Map<Supervisor, Integer> indexes = new HashMap<>();
    private final int[] agencies;
    private final List<@Nullable Itinerary> start = new ArrayList<>();
    private final long constant;

    /**
     * A problem.
     *
     * @param seats the seats to be filled
     * @param people who may fill them
     * @param pasts what everybody did before the plan
     * @param elsewhere what people cost who can fill none of the seats
     */
    public ItineraryProblem(
            Directory directory,
            SoftWeights weights,
            List<Seat> seats,
            Set<Supervisor> people,
            Pasts pasts,
            Surroundings surroundings,
            long elsewhere) {
        this.directory = directory;
        this.weights = weights;
        demands = Demand.of(seats);
        teams = OpenTeam.of(demands, surroundings);
        subproblems = subproblems(people, pasts, surroundings);
        agencies = new int[subproblems.size()];
        addAgencies(surroundings);
        addStart();
        constant = elsewhere
                + subproblems.stream().mapToLong(t -> t.costOfPeriods(0)).sum();
    }

    /** Whether people of the part hold one seat at a time, so that its plans are made of itineraries. */
    public static boolean fits(Plan part) {
        Directory directory = part.getDirectory();
        RuleWeights weights = RuleWeights.of(directory.dataset().rules());
        return weights.isHard(Rule.ONE_POST)
                && directory.programme() != Programme.CONTRACT
                && directory.periods().size() <= MOST_PERIODS;
    }

    /** All demanded seats of the part, for everybody who could hold one. */
    public static ItineraryProblem of(Plan part) {
        List<Seat> seats = Demand.demanded(part).toList();
        Set<Supervisor> people = new HashSet<>();
        seats.forEach(seat -> people.addAll(Demand.candidates(seat)));
        SoftWeights weights =
                new SoftWeights(RuleWeights.of(part.getDirectory().dataset().rules()));
        long elsewhere = part.getFacts().pastLoads().stream()
                .filter(load -> !people.contains(load.supervisor()))
                .mapToLong(load -> weights.of(Rule.WORKLOAD_BALANCE) * Workload.strain(load.loadPercent()))
                .sum();
        return new ItineraryProblem(
                part.getDirectory(), weights, seats, people, Pasts.of(part), Surroundings.NONE, elsewhere);
    }

    private List<PersonSubproblem> subproblems(Set<Supervisor> people, Pasts pasts, Surroundings surroundings) {
        Handovers handovers = new Handovers(directory, demands);
        Map<Supervisor, PersonSubproblem> byPerson = new LinkedHashMap<>();
        for (Demand demand : demands) {
            for (Supervisor person : demand.candidates()) {
                if (people.contains(person)) {
                    byPerson.computeIfAbsent(
                                    person,
                                    p -> new PersonSubproblem(
                                            p, directory, weights, pasts.of(p), surroundings, handovers))
                            .add(demand);
                }
            }
        }
        return List.copyOf(byPerson.values());
    }

    private void addAgencies(Surroundings surroundings) {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < subproblems.size(); i++) {
            Supervisor person = subproblems.get(i).person();
            indexes.put(person, i);
            Integer before = known.putIfAbsent(person.agencyId(), sendings.size());
            agencies[i] = before == null ? sendings.size() : before;
            if (before == null) {
                sendings.add(IntStream.range(0, periods())
                        .mapToObj(period -> sending(directory.releaseOf(person, period), period, surroundings))
                        .toList());
            }
        }
    }

    private Sending sending(Release release, int period, Surroundings surroundings) {
        return new Sending(release, surroundings.posted(release, period), weights);
    }

    private void addStart() {
        Map<Supervisor, int[]> visited = new HashMap<>();
        for (Demand demand : demands) {
            for (Seat seat : demand.seats()) {
                if (!seat.isEmpty()) {
                    visited.computeIfAbsent(seat.getHolder(), p -> home())[demand.period()] = demand.index();
                }
            }
        }
        for (int i = 0; i < subproblems.size(); i++) {
            int[] now = visited.getOrDefault(subproblems.get(i).person(), home());
            long cost = cost(i, now);
            start.add(cost < PersonSubproblem.FORBIDDEN / 2 ? new Itinerary(i, now, cost) : null);
        }
    }

    /** Nowhere in any period. */
    public int[] home() {
        int[] home = new int[periods()];
        Arrays.fill(home, -1);
        return home;
    }

    /** The facts of the dataset. */
    public Directory directory() {
        return directory;
    }

    /** How many periods there are. */
    public int periods() {
        return directory.periods().size();
    }

    public List<Demand> demands() {
        return demands;
    }

    /** The teams the demands belong to. */
    public List<OpenTeam> teams() {
        return teams;
    }

    /** The weights of the rules. */
    public SoftWeights weights() {
        return weights;
    }

    /** The people, by the index under which they travel. */
    public List<PersonSubproblem> subproblems() {
        return subproblems;
    }

    /** The person who travels under that index. */
    public Supervisor person(int subproblem) {
        return subproblems.get(subproblem).person();
    }

    /** The index under which the person travels; at least as great as any index for one who does not. */
    public int indexOf(Supervisor person) {
        return indexes.getOrDefault(person, subproblems.size());
    }

    /** Id of the agency with that index. */
    public String agencyId(int agency) {
        return sendings.get(agency).get(0).release().agency().id();
    }

    /** By agency and period, what sending people costs. */
    public List<List<Sending>> sendings() {
        return sendings;
    }

    /** Index of the agency that sends the person. */
    public int agencyOf(int subproblem) {
        return agencies[subproblem];
    }

    /** What it costs that all people stay at home in every period. */
    public long constant() {
        return constant;
    }

    /** What visiting these demands costs the person beyond staying at home; −1 stands for a period at home. */
    long cost(int subproblem, int[] visited) {
        return Pricing.cost(subproblems.get(subproblem), demands, visited);
    }

    /** Everybody's itinerary in the plan at hand; null for one that breaks a rule above the soft level. */
    public List<@Nullable Itinerary> startOrNull() {
        return start;
    }

    /**
     * Everybody's itinerary in the plan at hand, in the order of the people; empty where the plan leaves a seat
     * empty or breaks a rule above the soft level.
     */
    public Optional<List<Itinerary>> findStart() {
        boolean complete = demands.stream().flatMap(d -> d.seats().stream()).noneMatch(Seat::isEmpty);
        List<Itinerary> known = new ArrayList<>();
        start.forEach(itinerary -> {
            if (itinerary != null) {
                known.add(itinerary);
            }
        });
        long postings = known.stream()
                .flatMapToInt(i -> Arrays.stream(i.demands()))
                .filter(d -> d >= 0)
                .count();
        long seats = demands.stream().mapToLong(d -> d.seats().size()).sum();
        boolean whole = complete && known.size() == subproblems.size() && postings == seats;
        return whole ? Optional.of(known) : Optional.empty();
    }

    /** What these itineraries, one of every person, cost with the burden of agencies and what people share. */
    public long cost(List<Itinerary> itineraries) {
        DualPrices none = new DualPrices(new double[0], new double[0][]);
        return constant + Math.round(Scope.whole(this, none).cost(itineraries));
    }

    /** How many people every agency sends in every period when people go these ways. */
    public int[][] sent(List<Itinerary> itineraries) {
        int[][] sent = new int[sendings.size()][periods()];
        for (Itinerary itinerary : itineraries) {
            for (int period = 0; period < periods(); period++) {
                sent[agencies[itinerary.subproblem()]][period] += itinerary.demands()[period] >= 0 ? 1 : 0;
            }
        }
        return sent;
    }

    /** Who holds which seat when people go these ways; who stays in a demand keeps the seat. */
    public Map<Seat, Supervisor> seating(List<Itinerary> itineraries) {
        List<List<Supervisor>> visitors = new ArrayList<>();
        demands.forEach(d -> visitors.add(new ArrayList<>()));
        for (Itinerary itinerary : itineraries) {
            for (int demand : itinerary.demands()) {
                if (demand >= 0) {
                    visitors.get(demand).add(person(itinerary.subproblem()));
                }
            }
        }
        Map<Seat, Supervisor> seating = new LinkedHashMap<>();
        demands.forEach(d -> seat(d, visitors.get(d.index()), seating));
        return seating;
    }

    private static void seat(Demand demand, List<Supervisor> visitors, Map<Seat, Supervisor> seating) {
        List<Seat> open = new ArrayList<>();
        for (Seat seat : demand.seats()) {
            Supervisor now = seat.getSupervisor();
            if (now != null && visitors.remove(now)) {
                seating.put(seat, now);
            } else {
                open.add(seat);
            }
        }
        for (int i = 0; i < Math.min(open.size(), visitors.size()); i++) {
            seating.put(open.get(i), visitors.get(i));
        }
    }
}
