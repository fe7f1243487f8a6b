package org.lunzhu.solver.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.lunzhu.solver.model.Directory;
import org.lunzhu.solver.model.PastLoad;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.model.Release;
import org.lunzhu.solver.model.Seat;
import org.lunzhu.solver.model.Stay;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.Workload;

/**
 * The least a plan can cost by column generation over people's itineraries: tenure, return, workload, service,
 * handover distance, travel, experience, suitability and stability are exact inside an itinerary, release limits and
 * the burden of agencies in the master. Rules between people cost at least nothing and are left out.
 *
 * <p>At any prices, the cost of meeting all demands at those prices plus everybody's cheapest itinerary is a limit
 * (Lagrange); the best one of all rounds counts, so a search that is stopped early still proves something. DualPrices are
 * smoothed (Wentges 1997, "Weighted Dantzig–Wolfe decomposition for linear mixed-integer programming").
 */
final class ItineraryRelaxation {

    private static final double SMOOTHING = 0.7;
    private static final double CLOSED = 1e-4;
    private static final double DEAR = 20;
    private static final double SLACK = 1e-3;
    private static final double BELOW_0 = -1e-6;
    private static final int ITINERARIES_A_ROUND = 3;

    private final Plan plan;
    private final Directory directory;
    private final BoundWeights weights;
    private final int periods;
    private final List<Demand> demands;
    private final List<Traveller> travellers = new ArrayList<>();
    private final Map<String, Integer> agencies = new LinkedHashMap<>();
    private final List<List<Release>> releases = new ArrayList<>();

    ItineraryRelaxation(Plan plan, BoundWeights weights) {
        this.plan = plan;
        this.directory = plan.getDirectory();
        this.weights = weights;
        periods = directory.periods().size();
        demands = Demand.of(plan);
        addTravellers();
    }

    private void addTravellers() {
        Map<Supervisor, List<Stay>> past = new HashMap<>();
        plan.getFacts()
                .pastStays()
                .forEach(s -> past.computeIfAbsent(s.supervisor(), p -> new ArrayList<>())
                        .add(s));
        Map<Supervisor, Integer> loads = new HashMap<>();
        plan.getFacts().pastLoads().forEach(l -> loads.put(l.supervisor(), l.loadPercent()));
        Map<Supervisor, Traveller> byPerson = new LinkedHashMap<>();
        for (Demand demand : demands) {
            for (Supervisor person : demand.candidates()) {
                byPerson.computeIfAbsent(
                                person,
                                p -> new Traveller(
                                        p,
                                        directory,
                                        weights,
                                        past.getOrDefault(p, List.of()),
                                        loads.getOrDefault(p, 0)))
                        .add(demand);
            }
        }
        travellers.addAll(byPerson.values());
        travellers.forEach(t -> agencies.computeIfAbsent(t.person().agencyId(), id -> addAgency(t.person())));
    }

    private int addAgency(Supervisor person) {
        releases.add(IntStream.range(0, periods)
                .mapToObj(period -> directory.releaseOf(person, period))
                .map(this::asFarAsLimited)
                .toList());
        return releases.size() - 1;
    }

    /** The release with its limit only where that must never be broken. */
    private Release asFarAsLimited(Release release) {
        return weights.isAboveSoft(Rule.RELEASE_LIMIT)
                ? release
                : new Release(release.agency(), release.period(), release.supervisors(), Integer.MAX_VALUE);
    }

    /** The least cost as far as it is proven when the search ends or is told to stop; a whole number. */
    long leastCost(BooleanSupplier stop) {
        if (demands.isEmpty()) {
            return constant();
        }
        Map<Supervisor, int[]> start = itinerariesAtHand();
        DualPrices guess = firstGuess(start);
        double dear = DEAR * (1 + Arrays.stream(guess.demands()).max().orElse(0));
        long weight = weights.of(Rule.AGENCY_BALANCE);
        try (Master master = new Master(demands, dear, travellers.size(), releases, weight)) {
            List<Set<Itinerary>> known = travellers.stream()
                    .<Set<Itinerary>>map(t -> new HashSet<>())
                    .toList();
            addStart(master, known, start);
            double proven = generate(master, known, guess, stop);
            return constant() + (long) Math.ceil(proven - SLACK);
        }
    }

    /** What everybody costs who stays at home in every period. */
    private long constant() {
        Set<Supervisor> known = new HashSet<>();
        travellers.forEach(t -> known.add(t.person()));
        long others = plan.getFacts().pastLoads().stream()
                .filter(l -> !known.contains(l.supervisor()))
                .mapToLong(PastLoad::loadPercent)
                .map(load -> weights.of(Rule.WORKLOAD_BALANCE) * Workload.strain(load))
                .sum();
        return others + travellers.stream().mapToLong(t -> t.costOfPeriods(0)).sum();
    }

    private double generate(Master master, List<Set<Itinerary>> known, DualPrices guess, BooleanSupplier stop) {
        DualPrices bestPrices = guess;
        Round first = price(guess);
        addNew(master, known, first);
        double proven = first.limit;
        while (true) {
            OptionalDouble upper = master.findLeastCost();
            if (upper.isEmpty()) {
                return proven;
            }
            DualPrices prices = master.prices();
            DualPrices smoothed = prices.towards(bestPrices, SMOOTHING);
            Round round = price(smoothed);
            boolean news = addNew(master, known, round);
            if (round.limit > proven) {
                proven = round.limit;
                bestPrices = smoothed;
            }
            if (!news) {
                Round exact = price(prices);
                proven = Math.max(proven, exact.limit);
                news = addNew(master, known, exact);
            }
            boolean closed = upper.getAsDouble() - proven <= CLOSED * Math.max(1, Math.abs(upper.getAsDouble()));
            if (closed || !news || stop.getAsBoolean()) {
                return proven;
            }
        }
    }

    /** Everybody's best itineraries at the prices, and the limit that follows. */
    private Round price(DualPrices prices) {
        List<List<Pricing.Priced>> found = IntStream.range(0, travellers.size())
                .parallel()
                .mapToObj(i -> Pricing.below0(travellers.get(i), demands, periods, prices, agencyOf(i)))
                .toList();
        double limit = 0;
        for (Demand demand : demands) {
            limit += prices.demands()[demand.index()] * demand.seats().size();
        }
        for (int agency = 0; agency < releases.size(); agency++) {
            for (int period = 0; period < periods; period++) {
                limit += leastBurden(releases.get(agency).get(period), prices.releases()[agency][period]);
            }
        }
        for (List<Pricing.Priced> itineraries : found) {
            limit += itineraries.isEmpty() ? 0 : Math.min(0, itineraries.get(0).reducedCost());
        }
        return new Round(found, limit);
    }

    private int agencyOf(int traveller) {
        return agencies.getOrDefault(travellers.get(traveller).person().agencyId(), 0);
    }

    private double leastBurden(Release release, double price) {
        double least = 0;
        for (int posted = 1; posted <= Math.min(release.supervisors(), release.limit()); posted++) {
            least = Math.min(least, weights.of(Rule.AGENCY_BALANCE) * release.burden(posted) - price * posted);
        }
        return least;
    }

    /** Adds what is new and pays at the round's prices; false where there is nothing. */
    private boolean addNew(Master master, List<Set<Itinerary>> known, Round round) {
        boolean news = false;
        for (int i = 0; i < travellers.size(); i++) {
            int added = 0;
            for (Pricing.Priced priced : round.found.get(i)) {
                if (added < ITINERARIES_A_ROUND
                        && priced.reducedCost() < BELOW_0
                        && add(master, known, i, priced.itinerary())) {
                    added++;
                    news = true;
                }
            }
        }
        return news;
    }

    private boolean add(Master master, List<Set<Itinerary>> known, int traveller, Itinerary itinerary) {
        boolean isNew = known.get(traveller).add(itinerary);
        if (isNew) {
            master.add(traveller, agencyOf(traveller), itinerary);
        }
        return isNew;
    }

    /** Offers the itineraries of the plan at hand, so that the master can meet all demands from the start. */
    private void addStart(Master master, List<Set<Itinerary>> known, Map<Supervisor, int[]> start) {
        for (int i = 0; i < travellers.size(); i++) {
            int[] visited = start.get(travellers.get(i).person());
            if (visited != null) {
                add(master, known, i, new Itinerary(visited, Pricing.cost(travellers.get(i), demands, visited)));
            }
        }
    }

    private Map<Supervisor, int[]> itinerariesAtHand() {
        Map<Supervisor, int[]> itineraries = new HashMap<>();
        for (Demand demand : demands) {
            for (Seat seat : demand.seats()) {
                itineraries.computeIfAbsent(seat.getHolder(), p -> home())[demand.period()] = demand.index();
            }
        }
        return itineraries;
    }

    /** What the plan at hand would lose without a posting: prices near the best ones, if the plan is near the best. */
    private DualPrices firstGuess(Map<Supervisor, int[]> start) {
        double[][] burdens = new double[releases.size()][periods];
        int[][] posted = new int[releases.size()][periods];
        start.forEach((person, visited) -> {
            for (int period = 0; period < periods; period++) {
                posted[agencies.getOrDefault(person.agencyId(), 0)][period] += visited[period] >= 0 ? 1 : 0;
            }
        });
        for (int agency = 0; agency < burdens.length; agency++) {
            for (int period = 0; period < periods; period++) {
                Release release = releases.get(agency).get(period);
                double slope = 2.0 * posted[agency][period] / Math.max(1, release.supervisors());
                burdens[agency][period] = weights.of(Rule.AGENCY_BALANCE) * slope;
            }
        }
        double[] worth = new double[demands.size()];
        for (int i = 0; i < travellers.size(); i++) {
            int[] visited = start.get(travellers.get(i).person());
            if (visited != null) {
                addWorth(worth, travellers.get(i), visited, burdens[agencyOf(i)]);
            }
        }
        return new DualPrices(worth, burdens);
    }

    private void addWorth(double[] worth, Traveller traveller, int[] visited, double[] burdens) {
        long whole = Pricing.cost(traveller, demands, visited);
        for (int period = 0; period < periods; period++) {
            if (visited[period] >= 0) {
                int[] without = visited.clone();
                without[period] = -1;
                long saved = whole - Pricing.cost(traveller, demands, without);
                int seats = demands.get(visited[period]).seats().size();
                worth[visited[period]] += Math.max(0, saved + burdens[period]) / seats;
            }
        }
    }

    private int[] home() {
        int[] home = new int[periods];
        Arrays.fill(home, -1);
        return home;
    }

    private record Round(List<List<Pricing.Priced>> found, double limit) {}
}
