package org.lunzhu.solver.holder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.rule.Rule;

/**
 * How many demanded seats people must hold in which period: one where a plan that leaves them out would break
 * {@code all-hands}, and those for which there is nobody else.
 */
public final class Duties {

    private final Map<Supervisor, Map<Integer, Integer>> least = new HashMap<>();

    private Duties() {}

    /** The duties of a part; all-hands gives none where people could be posted at posts that are not staffed. */
    public static Duties of(Plan part, List<Demand> demands, SoftWeights weights) {
        Duties duties = new Duties();
        boolean distinct = weights.isAboveSoft(Rule.DISTINCT_TEAM);
        for (Demand demand : demands) {
            if (isForced(demand)) {
                int each = distinct ? 1 : demand.seats().size();
                duties.add(demand.candidates().get(0), demand.period(), each);
            }
        }
        if (weights.isAboveSoft(Rule.ALL_HANDS) && weights.isAboveSoft(Rule.SUPERIOR_COVERAGE)) {
            part.getFacts().availabilities().forEach(a -> {
                boolean idle = duties.of(a.supervisor(), a.periodIndex()) == 0;
                duties.add(a.supervisor(), a.periodIndex(), idle ? 1 : 0);
            });
        }
        return duties;
    }

    /** Whether only one person can meet the demand. */
    public static boolean isForced(Demand demand) {
        return demand.candidates().size() == 1;
    }

    private void add(Supervisor person, int period, int seats) {
        least.computeIfAbsent(person, p -> new HashMap<>()).merge(period, seats, Integer::sum);
    }

    /** How many seats the person must hold in the period. */
    public int of(Supervisor person, int period) {
        return least.getOrDefault(person, Map.of()).getOrDefault(period, 0);
    }

    /** How many people each agency must post in each period, where that is anybody. */
    public Map<Release, Integer> posted(Directory directory) {
        Map<Release, Integer> posted = new HashMap<>();
        least.forEach((person, byPeriod) -> byPeriod.forEach(
                (period, seats) -> posted.merge(directory.releaseOf(person, period), seats > 0 ? 1 : 0, Integer::sum)));
        return posted;
    }
}
