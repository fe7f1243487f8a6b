package org.lunzhu.solver.optimize;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.explain.Scorer;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.prepare.Partition;

/**
 * Turns a plan with empty seats into a good one: construction by minimum-cost flow, then local search, part by part.
 *
 * <p>Parts are what no rule connects. Under a time limit each part gets time by its share of the seats.
 */
public final class Optimizer {

    private static final long POLL_MILLIS = 100;
    private static final int IDLE_ROUNDS = 3;

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
        Deadline deadline = new Deadline(settings.timeLimit());
        new Construction(plan).fill();
        List<Plan> parts = Partition.split(plan);
        List<HardMediumSoftLongScore> scores = parts.stream().map(scorer::score).toList();
        Assembly assembly = new Assembly(plan, parts, scores, listener);
        assembly.tell();
        improve(parts, assembly, deadline);
        Plan best = assembly.whole();
        scorer.score(best);
        return best;
    }

    private void improve(List<Plan> parts, Assembly assembly, Deadline deadline) {
        LocalSearch search = new LocalSearch(settings.seed());
        ExecutorService workers = Executors.newFixedThreadPool(settings.threads());
        ScheduledExecutorService poll = Executors.newSingleThreadScheduledExecutor();
        try {
            poll.scheduleWithFixedDelay(
                    () -> {
                        if (settings.stopRequested().getAsBoolean()) {
                            search.stop();
                        }
                    },
                    0,
                    POLL_MILLIS,
                    TimeUnit.MILLISECONDS);
            Shares shares = new Shares(parts, settings.threads());
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                int index = i;
                if (!parts.get(i).getSeats().isEmpty()) {
                    done.add(workers.submit(() -> improvePart(index, parts, assembly, search, shares, deadline)));
                }
            }
            for (Future<?> part : done) {
                part.get();
            }
        } catch (InterruptedException e) {
            search.stop();
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Local search failed.", e.getCause());
        } finally {
            search.stop();
            poll.shutdownNow();
            workers.shutdown();
        }
    }

    private void improvePart(
            int index, List<Plan> parts, Assembly assembly, LocalSearch search, Shares shares, Deadline deadline) {
        @Nullable Duration left = deadline.left();
        Deadline own = new Deadline(left == null ? null : shares.timeFor(index, left));
        improveBlocks(index, parts.get(index), assembly, own);
        search.improve(
                parts.get(index),
                settings.stepLimit(),
                own.left(),
                (better, score) -> assembly.improved(index, better, score));
    }

    private void improveBlocks(int index, Plan part, Assembly assembly, Deadline deadline) {
        HardMediumSoftLongScore score = Objects.requireNonNull(part.getScore());
        new BlockSearch(part, score, settings.seed())
                .improve(
                        IDLE_ROUNDS,
                        () -> deadline.isHalfOver() || settings.stopRequested().getAsBoolean(),
                        () -> assembly.improved(index, Assembly.copyOf(part), Objects.requireNonNull(part.getScore())));
    }
}
