package org.lunzhu.solver.itinerary.cluster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.lunzhu.solver.itinerary.DualPrices;
import org.lunzhu.solver.itinerary.Itinerary;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.Pricing;
import org.lunzhu.solver.itinerary.Scope;
import org.lunzhu.solver.itinerary.choice.ChoiceModel;
import org.lunzhu.solver.itinerary.choice.ChoiceSearch;
import org.lunzhu.solver.itinerary.choice.IntegerLimits;
import org.lunzhu.solver.itinerary.columns.ColumnLimit;
import org.lunzhu.solver.itinerary.pair.PairBound;

/**
 * Raises a proven limit agency by agency: at the prices that prove it, an agency's people are sent at the least cost
 * that they can have together, pairs who meet again, teams without anybody senior and whole numbers included.
 *
 * <p>An itinerary that costs more above its person's least than a threshold is left out; a choice that contains one
 * costs at least the threshold more than the limit of everybody alone.
 */
public final class ClusterBound {

    private static final int MOST_ITINERARIES = 4_000;
    private static final long FEW_STEPS = 1_000_000;
    private static final long STEPS = 64_000_000;
    private static final long EARLY_PARTS = 4;
    private static final double WORK = 0.7;
    private static final double WORTH_TRYING = 0.5;
    private static final double NARROWER = 0.7;
    private static final double FIRST_SHARE = 1.0 / 16;
    private static final double SLACK = 1e-3;
    private static final int MANY = 2_000;

    private final ItineraryProblem problem;
    private final DualPrices prices;
    private final List<Itinerary> start;
    private final BooleanSupplier stop;
    private final double[] leasts;
    private final PairBound pairs;

    private ClusterBound(ItineraryProblem problem, DualPrices prices, List<Itinerary> start, BooleanSupplier stop) {
        this.problem = problem;
        this.prices = prices;
        this.start = start;
        this.stop = stop;
        pairs = pairs(problem);
        leasts = new double[problem.subproblems().size()];
        for (int i = 0; i < leasts.length; i++) {
            List<Pricing.Priced> priced = Pricing.below0(problem, i, prices);
            leasts[i] = priced.isEmpty() ? 0 : Math.min(0, priced.get(0).reducedCost());
        }
    }

    /**
     * The limit raised as far as it comes until it is told to stop; as it was where the plan at hand is not a choice of
     * itineraries, and where it is told to stop before it has begun with a large problem.
     */
    public static LowerBound raise(ItineraryProblem problem, ColumnLimit outcome, BooleanSupplier stop) {
        List<Itinerary> start = problem.findStart().orElse(List.of());
        boolean isTooLate = problem.subproblems().size() > MANY && stop.getAsBoolean();
        if (start.isEmpty() || isTooLate) {
            return new LowerBound(outcome.leastCost() + pairs(problem).leastCost(), Map.of());
        }
        return new ClusterBound(problem, outcome.prices(), start, stop).raise(outcome);
    }

    private static PairBound pairs(ItineraryProblem problem) {
        return PairBound.of(problem.directory(), problem.demands(), problem.weights());
    }

    private LowerBound raise(ColumnLimit outcome) {
        List<Cluster> groups = Clusters.groups(problem, prices).parallelStream()
                .map(scope -> closed(alone(scope)))
                .toList();
        List<Cluster> agencies = Clusters.agencies(problem, prices).parallelStream()
                .map(scope -> larger(scope, groups))
                .toList();
        List<Cluster> joined = Clusters.joined(problem, start, prices).parallelStream()
                .map(scope -> larger(scope, agencies))
                .toList();
        double gain = agencies.stream().mapToDouble(Cluster::gain).sum();
        int[] clusters = new int[problem.subproblems().size()];
        number(agencies, 0, clusters);
        number(joined, agencies.size(), clusters);
        Map<String, Double> gaps = new TreeMap<>();
        agencies.forEach(cluster -> note(cluster, gaps));
        for (Cluster cluster : joined) {
            gain += cluster.gain() - gainWithin(cluster.scope(), agencies);
            note(cluster, gaps);
        }
        gain = Math.max(pairs.leastCost(), gain + pairs.between(person -> clusters[problem.indexOf(person)]));
        return new LowerBound(outcome.leastCost() + (long) Math.ceil(outcome.fraction() + gain - SLACK), gaps);
    }

    private static void number(List<Cluster> some, int first, int[] clusters) {
        for (int i = 0; i < some.size(); i++) {
            int number = first + i;
            some.get(i).scope().subproblems().stream().forEach(person -> clusters[person] = number);
        }
    }

    private void note(Cluster cluster, Map<String, Double> gaps) {
        BitSet agencies = cluster.scope().whole();
        agencies.stream().forEach(agency -> gaps.put(problem.agencyId(agency), cluster.gap() / agencies.cardinality()));
    }

    /** What is proven of a scope that smaller clusters make up, and more if that is easily found. */
    private Cluster larger(Scope scope, List<Cluster> smaller) {
        Cluster alone = alone(scope);
        Cluster known = alone.raisedTo(alone.alone() + gainWithin(scope, smaller));
        boolean same = smaller.stream().anyMatch(c -> c.scope().subproblems().equals(scope.subproblems()));
        return same ? known : choose(known);
    }

    private static double gainWithin(Scope scope, List<Cluster> smaller) {
        return smaller.stream()
                .filter(c -> c.scope().subproblems().intersects(scope.subproblems()))
                .mapToDouble(Cluster::gain)
                .sum();
    }

    private Cluster alone(Scope scope) {
        double alone = scope.required().stream()
                .mapToDouble(d ->
                        prices.demands()[d] * problem.demands().get(d).seats().size())
                .sum();
        alone += scope.subproblems().stream().mapToDouble(i -> leasts[i]).sum();
        for (int agency : scope.whole().stream().toArray()) {
            for (int period = 0; period < problem.periods(); period++) {
                alone += problem.sendings().get(agency).get(period).leastAt(prices.releases()[agency][period]);
            }
        }
        long meeting = pairs.within(person -> scope.subproblems().get(problem.indexOf(person)));
        return new Cluster(scope, Math.max(alone, scope.cost(scope.of(start))), alone, alone).raisedTo(alone + meeting);
    }

    /** Raised until it meets the plan at hand, or no way to raise it further is left. */
    private Cluster closed(Cluster cluster) {
        Cluster chosen = choose(search(cluster, FEW_STEPS));
        return search(chosen, STEPS);
    }

    /** By going through all choices below a limit that grows as long as the steps suffice. */
    private Cluster search(Cluster cluster, long steps) {
        Cluster best = cluster;
        double whole = cluster.atHand() - cluster.alone();
        double threshold = Math.min(whole, Math.max(whole * FIRST_SHARE, 2 * cluster.gain()));
        long left = steps;
        while (best.gap() > WORTH_TRYING && left > 0 && !stop.getAsBoolean()) {
            Map<Integer, List<Itinerary>> candidates = candidates(cluster.scope(), threshold);
            if (candidates.isEmpty()) {
                return best;
            }
            ClusterSearch search = new ClusterSearch(cluster.scope(), candidates, stop);
            double least = search.least(threshold, threshold < whole ? left / EARLY_PARTS : left);
            left -= search.stepsTaken();
            best = best.raisedTo(cluster.alone() + least);
            if (least < threshold || threshold >= whole) {
                return best;
            }
            threshold = Math.min(whole, 2 * threshold);
        }
        return best;
    }

    /** By an integer program with as many itineraries as it can hold. */
    private Cluster choose(Cluster cluster) {
        double threshold = cluster.atHand() - cluster.alone();
        Map<Integer, List<Itinerary>> candidates = Map.of();
        double least = cluster.gain() + WORTH_TRYING;
        while (cluster.gap() > WORTH_TRYING && candidates.isEmpty() && threshold > least && !stop.getAsBoolean()) {
            candidates = candidates(cluster.scope(), threshold);
            threshold *= candidates.isEmpty() ? NARROWER : 1;
        }
        if (candidates.isEmpty() || stop.getAsBoolean()) {
            return cluster;
        }
        List<Itinerary> own = cluster.scope().of(start);
        List<Itinerary> all = new ArrayList<>();
        candidates.values().forEach(all::addAll);
        own.stream().filter(i -> !all.contains(i)).forEach(all::add);
        ChoiceModel model = new ChoiceModel(cluster.scope(), all, own);
        double above = ChoiceSearch.solve(model, new IntegerLimits(WORK, null, 1, stop))
                .limit();
        return cluster.raisedTo(cluster.alone() + Math.min(above, threshold));
    }

    /** By person, every itinerary up to the threshold; empty where there are too many. */
    private Map<Integer, List<Itinerary>> candidates(Scope scope, double threshold) {
        Map<Integer, List<Itinerary>> candidates = new HashMap<>();
        int count = 0;
        for (int subproblem : scope.subproblems().stream().toArray()) {
            List<Itinerary> ofOne =
                    Pricing.within(problem, subproblem, prices, leasts[subproblem] + threshold, MOST_ITINERARIES);
            candidates.put(subproblem, ofOne);
            count += ofOne.size();
            if (ofOne.isEmpty() || count > MOST_ITINERARIES) {
                return Map.of();
            }
        }
        return candidates;
    }
}
