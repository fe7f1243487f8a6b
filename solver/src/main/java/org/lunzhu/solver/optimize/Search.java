package org.lunzhu.solver.optimize;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.bound.Bound;
import org.lunzhu.solver.exact.ExactAnswer;
import org.lunzhu.solver.exact.ExactSearch;
import org.lunzhu.solver.itinerary.cluster.LowerBound;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.thread.SearchThreads;

/**
 * Improves the parts of a plan side by side. Where some end before their time, those that have not reached their limits
 * are searched on with what is left.
 */
final class Search {

    private static final long POLL_MILLIS = 100;
    private static final int MOST_ROUNDS = 4;
    private static final int FEW_SEATS = 1_000;
    private static final double NEARLY_ALL = 0.9;
    private static final double FIRST_SHARE = 0.7;
    private static final double LAST_SHARE = 0.98;

    private final OptimizerSettings settings;
    private final List<Plan> parts;
    private final Incumbent incumbent;
    private final Deadline deadline;
    private final Running running = new Running();
    private final Map<Integer, LowerBound> limits = new ConcurrentHashMap<>();
    private final SearchThreads threads;

    Search(OptimizerSettings settings, List<Plan> parts, Incumbent incumbent, Deadline deadline) {
        this.settings = settings;
        this.parts = parts;
        this.incumbent = incumbent;
        this.deadline = deadline;
        threads = new SearchThreads(settings.threads());
    }

    /** Searches, and returns what is proven of the parts, as far as something is. */
    List<LowerBound> limits() {
        ScheduledExecutorService poll = Executors.newSingleThreadScheduledExecutor();
        try {
            poll.scheduleWithFixedDelay(this::stopIfAsked, 0, POLL_MILLIS, TimeUnit.MILLISECONDS);
            searchAll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The search failed.", e.getCause());
        } finally {
            running.stop();
            poll.shutdownNow();
            threads.close();
        }
        return List.copyOf(new TreeMap<>(limits).values());
    }

    /** Limits a part for which there was no time, by flow at least. */
    private void limit(int index, int share, Shares shares) {
        Plan part = incumbent.part(index);
        part.setScore(incumbent.score(index));
        if (part.getSeats().size() <= FEW_SEATS && Bound.isProvable(part)) {
            Deadline own = new Deadline(shares.timeFor(share, deadline.left(LAST_SHARE)));
            limits.put(index, Bound.ofPart(part, () -> running.isStopped() || own.isPast(1)));
        }
    }

    private void stopIfAsked() {
        if (settings.stopRequested().getAsBoolean()) {
            running.stop();
        }
    }

    private void searchAll() throws InterruptedException, ExecutionException {
        List<Integer> all = IntStream.range(0, parts.size()).boxed().toList();
        search(all, parts.size() > settings.threads() ? FIRST_SHARE : 1);
        if (settings.stepLimit() != null) {
            return;
        }
        sideBySide(all.stream().filter(part -> !limits.containsKey(part)).toList(), this::limit);
        List<Integer> open = all.stream().filter(this::isOpen).toList();
        for (int round = 1; round < MOST_ROUNDS && hasTime() && !open.isEmpty(); round++) {
            search(open, LAST_SHARE);
            open = open.stream().filter(this::isOpen).toList();
        }
    }

    private boolean hasTime() {
        return !deadline.isPast(NEARLY_ALL) && !running.isStopped();
    }

    private boolean isOpen(int part) {
        LowerBound limit = limits.get(part);
        return limit == null || limit.leastCost() < -incumbent.score(part).softScore();
    }

    /** Searches the open parts in that share of the time that is left. */
    private void search(List<Integer> open, double timeShare) throws InterruptedException, ExecutionException {
        sideBySide(open, (part, share, shares) -> search(part, share, shares, timeShare));
    }

    /** Does the work for each of the parts on the threads there are, and waits for the last. */
    private void sideBySide(List<Integer> some, PartWork work) throws InterruptedException, ExecutionException {
        Shares shares = new Shares(some.stream().map(parts::get).toList(), settings.threads());
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            int share = i;
            done.add(threads.submit(() -> work.of(some.get(share), share, shares)));
        }
        for (Future<?> one : done) {
            one.get();
        }
    }

    private void search(int index, int share, Shares shares, double timeShare) {
        Plan part = incumbent.part(index);
        if (part.getSeats().isEmpty()) {
            limits.put(index, new LowerBound(-incumbent.score(index).softScore(), Map.of()));
            return;
        }
        Duration left = deadline.left(timeShare);
        Deadline own = new Deadline(shares.timeFor(share, left));
        if (ExactPhase.isTiny(part) && isSolved(index, part, own)) {
            return;
        }
        int blocks = left == null ? 1 : shares.threadsFor(share);
        PartSearch search = new PartSearch(part, settings, own, running, threads, blocks);
        search.run((better, score) -> incumbent.improved(index, better, score));
        note(index, search.limitOrNull());
    }

    /** Whether the exact model of the part alone finds the best there is. */
    private boolean isSolved(int index, Plan part, Deadline own) {
        ExactAnswer answer =
                ExactSearch.solve(part, ExactPhase.FIRST_EFFORT, () -> running.isStopped() || own.isPast(1));
        if (answer.score().compareTo(incumbent.score(index)) > 0) {
            incumbent.improved(index, answer.applyTo(part), answer.score());
        }
        if (answer.isOptimal()) {
            note(index, new LowerBound(-answer.score().softScore(), Map.of()));
        }
        return answer.isOptimal();
    }

    private void note(int part, @Nullable LowerBound limit) {
        if (limit != null) {
            limits.merge(part, limit, (one, other) -> one.leastCost() > other.leastCost() ? one : other);
        }
    }

    /** Work on a part, whose time is that share of them. */
    private interface PartWork {
        void of(int part, int share, Shares shares);
    }
}
