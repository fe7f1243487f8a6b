package org.lunzhu.solver.optimize;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.bound.Bound;
import org.lunzhu.solver.explain.Scorer;
import org.lunzhu.solver.itinerary.PriceMemory;
import org.lunzhu.solver.itinerary.Raised;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.prepare.Partition;

/**
 * Turns a plan with empty seats into a good one, part by part: construction by minimum-cost flow, blocks that are solved
 * exactly, local search, and a proof of how good it is where time allows.
 *
 * <p>Parts are what no rule connects. Under a time limit each part gets time by its share of the seats. It ends early
 * where every part has reached its limit or gains nothing any more.
 */
public final class Optimizer {

    private static final long POLL_MILLIS = 100;

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
        List<HardMediumSoftLongScore> scores = parts.stream().map(scorer::score).toList();
        Assembly assembly = new Assembly(plan, parts, scores, listener);
        assembly.tell();
        List<Raised> limits = improve(parts, assembly, deadline);
        Plan best = assembly.whole();
        scorer.score(best);
        boolean proven = limits.size() == parts.size() && Bound.isProvable(best);
        return new Solution(best, proven ? Bound.join(best, limits) : null);
    }

    /** What is proven of the parts, as far as something is. */
    private List<Raised> improve(List<Plan> parts, Assembly assembly, Deadline deadline) {
        Running running = new Running();
        ExecutorService searches = Executors.newFixedThreadPool(settings.threads());
        ExecutorService workers = Executors.newFixedThreadPool(settings.threads());
        ScheduledExecutorService poll = Executors.newSingleThreadScheduledExecutor();
        try {
            poll.scheduleWithFixedDelay(
                    () -> {
                        if (settings.stopRequested().getAsBoolean()) {
                            running.stop();
                        }
                    },
                    0,
                    POLL_MILLIS,
                    TimeUnit.MILLISECONDS);
            Shares shares = new Shares(parts, settings.threads());
            List<Future<@Nullable Raised>> limits = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                int index = i;
                limits.add(searches.submit(
                        () -> improvePart(index, parts.get(index), assembly, running, shares, workers, deadline)));
            }
            return known(limits);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The search failed.", e.getCause());
        } finally {
            running.stop();
            poll.shutdownNow();
            searches.shutdown();
            workers.shutdown();
        }
    }

    private static List<Raised> known(List<Future<@Nullable Raised>> limits)
            throws InterruptedException, ExecutionException {
        List<Raised> known = new ArrayList<>();
        for (Future<@Nullable Raised> limit : limits) {
            Raised raised = limit.get();
            if (raised != null) {
                known.add(raised);
            }
        }
        return known;
    }

    private @Nullable Raised improvePart(
            int index,
            Plan part,
            Assembly assembly,
            Running running,
            Shares shares,
            Executor workers,
            Deadline deadline) {
        if (part.getSeats().isEmpty()) {
            return Bound.ofPart(part, new PriceMemory(), () -> true);
        }
        Duration left = deadline.left();
        Deadline own = new Deadline(left == null ? null : shares.timeFor(index, left));
        int threads = left == null ? 1 : shares.threadsFor(index);
        PartSearch search =
                new PartSearch(part, settings, own, running, threads > 1 ? workers : Runnable::run, threads);
        search.run((better, score) -> assembly.improved(index, better, score));
        return search.limitOrNull();
    }
}
