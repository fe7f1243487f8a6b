package org.lunzhu.solver.optimize;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.lunzhu.solver.bound.Bound;
import org.lunzhu.solver.construct.Construction;
import org.lunzhu.solver.itinerary.cluster.LowerBound;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.prepare.Partition;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.score.incremental.IncrementalScore;

/**
 * Turns a plan with empty seats into a good one, part by part: construction by minimum-cost flow, blocks that are solved
 * exactly, local search, and a proof of how good it is where time allows.
 *
 * <p>Parts are what no rule connects. Under a time limit each part gets time by its share of the seats. It ends early
 * where every part has reached its limit or gains nothing any more.
 */
public final class Optimizer {

    private final OptimizerSettings settings;
    private final OptimizerListener listener;
    private final Scorer scorer = new Scorer();

    public Optimizer(OptimizerSettings settings, OptimizerListener listener) {
        this.settings = settings;
        this.listener = listener;
    }

    /**
     * Fills the plan's empty seats and improves the rest; pinned seats stay as they are.
     *
     * @return the best plan found, with its score; the given plan's seats change too
     */
    public Plan optimize(Plan plan) {
        return solve(plan).plan();
    }

    /** The same, with what was proven on the way. */
    public Solution solve(Plan plan) {
        Deadline deadline = new Deadline(settings.timeLimit());
        new Construction(plan).fill();
        List<Plan> parts = Partition.split(plan);
        List<HardMediumSoftLongScore> scores =
                parts.stream().map(part -> new IncrementalScore(part).score()).toList();
        Incumbent incumbent = new Incumbent(plan, parts, scores, listener);
        incumbent.tell();
        List<LowerBound> limits = new Search(settings, parts, incumbent, deadline).limits();
        Plan best = incumbent.whole();
        scorer.score(best);
        boolean proven = limits.size() == parts.size();
        return new Solution(best, proven ? Bound.join(best, limits) : null);
    }
}
