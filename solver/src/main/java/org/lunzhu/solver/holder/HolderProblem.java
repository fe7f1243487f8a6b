package org.lunzhu.solver.holder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.itinerary.demand.SeatCost;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.PastLoad;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.amount.Workload;

/**
 * A part of a plan as demands and the people who could meet them, each of them several at once.
 *
 * @param demands the demands
 * @param people everybody who could meet one
 * @param holders by person, which demands he or she could meet and what that costs
 * @param constant what everybody costs who meets none
 */
public record HolderProblem(List<Demand> demands, List<Supervisor> people, List<Holder> holders, long constant) {

    private static final double SLACK = 1e-3;

    public static HolderProblem of(Plan part, SoftWeights weights) {
        return new Maker(part, weights).make();
    }

    /**
     * The limit of Lagrange: at any prices, what filling all demands is worth and everybody's cheapest choice of demands
     * cost no more than any plan. Unlike in a flow, a workload that is rounded down counts in whole.
     *
     * @param given by demand, what filling a seat of it is worth; more where only one person can
     */
    public long limitAt(double[] given) {
        double[] prices = given.clone();
        double most = holders.stream()
                .mapToDouble(holder -> holder.strains()[holder.strains().length - 1])
                .max()
                .orElse(0);
        demands.stream().filter(Duties::isForced).forEach(demand -> prices[demand.index()] += most);
        double limit = holders.parallelStream().mapToDouble(holder -> holder.least(prices)).boxed().toList().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        for (Demand demand : demands) {
            limit += prices[demand.index()] * demand.seats().size();
        }
        return constant + (long) Math.ceil(limit - SLACK);
    }

    private static final class Maker {

        private final Plan part;
        private final Directory directory;
        private final SoftWeights weights;
        private final Duties duties;
        private final List<Demand> demands;
        private final boolean isDistinct;
        private final boolean mustRotate;
        private final Map<Post, Integer> postNumbers = new HashMap<>();
        private final Map<Supervisor, Long> pastLoads = new HashMap<>();
        private final Map<Supervisor, List<List<Demand>>> byPerson = new LinkedHashMap<>();

        Maker(Plan part, SoftWeights weights) {
            this.part = part;
            this.weights = weights;
            directory = part.getDirectory();
            isDistinct = weights.isAboveSoft(Rule.DISTINCT_TEAM);
            mustRotate = weights.isAboveSoft(Rule.ROTATE)
                    && directory.periods().size() == 2
                    && directory.parameters().maxTenurePeriods() == 1;
            demands = Demand.of(Demand.demanded(part).toList());
            duties = Duties.of(part, demands, weights);
            for (PastLoad load : part.getFacts().pastLoads()) {
                pastLoads.put(load.supervisor(), (long) load.loadPercent());
            }
        }

        HolderProblem make() {
            for (Demand demand : demands) {
                int times = isDistinct ? 1 : demand.seats().size();
                for (Supervisor person : demand.candidates()) {
                    List<Demand> inPeriod =
                            byPerson.computeIfAbsent(person, p -> empty()).get(demand.period());
                    IntStream.range(0, times).forEach(i -> inPeriod.add(demand));
                }
            }
            List<Holder> holders = new ArrayList<>();
            byPerson.forEach((person, byPeriod) -> holders.add(holder(person, byPeriod)));
            long constant = weights.of(Rule.WORKLOAD_BALANCE)
                    * pastLoads.values().stream().mapToLong(Workload::strain).sum();
            return new HolderProblem(demands, List.copyOf(byPerson.keySet()), holders, constant);
        }

        private List<List<Demand>> empty() {
            List<List<Demand>> byPeriod = new ArrayList<>();
            directory.periods().forEach(period -> byPeriod.add(new ArrayList<>()));
            return byPeriod;
        }

        private Holder holder(Supervisor person, List<List<Demand>> byPeriod) {
            int periods = byPeriod.size();
            int[][] indexes = new int[periods][];
            long[][] costs = new long[periods][];
            int[][] posts = new int[periods][];
            int[] required = new int[periods];
            int load = directory.seatLoad();
            int longest = byPeriod.stream().mapToInt(List::size).max().orElse(0);
            int most =
                    weights.isAboveSoft(Rule.ONE_POST) ? Math.min(longest, person.capacityPercent() / load) : longest;
            for (int period = 0; period < periods; period++) {
                List<Demand> open = byPeriod.get(period);
                indexes[period] = open.stream().mapToInt(Demand::index).toArray();
                posts[period] = open.stream()
                        .mapToInt(d -> postNumbers.computeIfAbsent(d.post(), p -> postNumbers.size()))
                        .toArray();
                costs[period] = open.stream()
                        .mapToLong(d -> SeatCost.of(person, d.seat(), weights))
                        .toArray();
                required[period] = duties.of(person, period);
            }
            long past = pastLoads.getOrDefault(person, 0L);
            long[] strains = IntStream.rangeClosed(0, most * periods)
                    .mapToLong(k -> weights.of(Rule.WORKLOAD_BALANCE)
                            * (Workload.strain(past + (long) k * load) - Workload.strain(past)))
                    .toArray();
            return new Holder(indexes, costs, posts, isDistinct, isDistinct && mustRotate, required, most, strains);
        }
    }
}
