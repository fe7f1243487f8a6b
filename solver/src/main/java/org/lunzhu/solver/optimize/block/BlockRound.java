package org.lunzhu.solver.optimize.block;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.block.BlockFactory;
import org.lunzhu.solver.itinerary.block.BlockSolver;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.move.Proposal;
import org.lunzhu.solver.score.incremental.IncrementalScore;

/** Blocks of one working plan: those in work, no person in two of them, and what has come of them. */
final class BlockRound {

    private static final int POLL_MILLIS = 50;
    private static final int IDLE_BLOCKS = 40;
    private static final int PEOPLE_AN_IDLE_BLOCK = 3;

    private final Plan part;
    private final IncrementalScore incremental;
    private final BlockFactory factory;
    private final BlockDraw draw;
    private final BlockChoice choice;
    private final Set<Supervisor> busy = new HashSet<>();
    private final BlockingQueue<Tried> done = new LinkedBlockingQueue<>();
    private final AtomicInteger atWorkers = new AtomicInteger();
    private volatile boolean ended;
    private int running;
    private int idle;

    BlockRound(Plan part, BlockChoice choice, long seed) {
        this.part = part;
        this.choice = choice;
        incremental = new IncrementalScore(part);
        factory = new BlockFactory(part, incremental);
        draw = new BlockDraw(part, incremental, new Random(seed));
    }

    boolean isOf(Plan plan) {
        return plan == part && !ended;
    }

    /** Whether many blocks in a row gained nothing. */
    boolean isIdle() {
        return idle > IDLE_BLOCKS + draw.people() / PEOPLE_AN_IDLE_BLOCK;
    }

    /** Sees to it that so many blocks are in work or done, one of them by the calling thread. */
    void start(Executor workers, int threads, BooleanSupplier stop) {
        for (int i = running; i < threads; i++) {
            BlockChoice.Arm arm = choice.draw();
            Set<Supervisor> people = draw.draw(arm.kind(), arm.size(), person -> !busy.contains(person));
            if (people.size() < 2) {
                idle++;
            } else {
                running++;
                busy.addAll(people);
                ItineraryProblem block = factory.of(people);
                if (atWorkers.get() < threads - 1) {
                    atWorkers.incrementAndGet();
                    workers.execute(() -> {
                        done.add(solve(arm, people, block, () -> ended));
                        atWorkers.decrementAndGet();
                    });
                } else {
                    done.add(solve(arm, people, block, () -> ended || stop.getAsBoolean()));
                }
            }
        }
    }

    private static Tried solve(
            BlockChoice.Arm arm, Set<Supervisor> people, ItineraryProblem block, BooleanSupplier stop) {
        try {
            return new Tried(arm, people, BlockSolver.solve(block, stop), null);
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            return new Tried(arm, people, null, e);
        }
    }

    /** Waits a moment for a block that is done; whether there is one and it made the plan better. */
    boolean applyNext(ScoreDirector<Plan> director) {
        Tried tried = next();
        if (tried == null) {
            return false;
        }
        running--;
        busy.removeAll(tried.people);
        if (tried.solved == null) {
            throw new IllegalStateException("A block could not be solved.", tried.failure);
        }
        long gain = tried.solved.isBetter() ? apply(tried.solved, director) : 0;
        tried.arm.note(gain);
        idle = gain > 0 ? 0 : idle + 1;
        return gain > 0;
    }

    private @Nullable Tried next() {
        try {
            return done.poll(running == 0 ? 0 : POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ended = true;
            return null;
        }
    }

    /** Seats people as the block says, if that is better still; what it gained. */
    private long apply(BlockSolver.Solved solved, ScoreDirector<Plan> director) {
        long before = incremental.score().softScore();
        boolean better = Proposal.accept(solved.problem().seating(solved.itineraries()), incremental, director);
        return better ? Math.max(1, incremental.score().softScore() - before) : 0;
    }

    /** Lets go of the blocks in work; there will be no others. */
    void end() {
        ended = true;
    }

    /** A block that is done, or failed. */
    private record Tried(
            BlockChoice.Arm arm,
            Set<Supervisor> people,
            BlockSolver.@Nullable Solved solved,
            @Nullable Throwable failure) {}
}
