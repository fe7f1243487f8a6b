package org.lunzhu.solver.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunzhu.solver.ortools.Patience;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.support.CountySample;
import org.lunzhu.solver.thread.SearchThreads;

/** Looks at all threads of the process, again and again, while a search or a proof is at work. */
@Timeout(120)
class ThreadLimitTest {

    private static final int LOOKS = 300;
    private static final long MILLIS_BETWEEN = 5;

    private final Set<Thread> before = Thread.getAllStackTraces().keySet();
    private final AtomicInteger looks = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 2", "1, 3", "2, 1", "2, 2", "3, 2"})
    void aSearchAndAProofAreAtWorkOnNoMoreThreadsThanAreSetAndEndWithThem(int counties, int threads) throws Exception {
        OptimizerSettings settings =
                new OptimizerSettings(1, null, Duration.ofDays(1), threads, () -> looks.get() >= LOOKS);
        Solution solution = watched(
                threads,
                () -> new Optimizer(settings, OptimizerListener.SILENT)
                        .solve(PlanBuilder.of(CountySample.of(counties, 3)).build()));
        looks.set(0);
        watched(threads, () -> new Solution(solution.plan(), null).prove(threads, () -> looks.get() >= LOOKS));
    }

    private <T> T watched(int threads, Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread caller = new Thread(task, "caller");
        caller.start();
        boolean seen = false;
        while (!task.isDone()) {
            List<String> atWork = atWork(caller);
            assertThat(atWork).hasSizeLessThanOrEqualTo(threads);
            seen |= !atWork.isEmpty();
            looks.incrementAndGet();
            Thread.sleep(MILLIS_BETWEEN);
        }
        T result = task.get();
        assertThat(seen).isTrue();
        while (isAnySearchThreadAlive()) {
            Thread.onSpinWait();
        }
        return result;
    }

    /** The threads that compute for the solver; not its caller and not who only waits for a flow. */
    private List<String> atWork(Thread caller) {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey() != caller && entry.getKey() != Thread.currentThread())
                .filter(entry -> !before.contains(entry.getKey()) || isCommon(entry.getKey()))
                .filter(entry -> entry.getKey().getState() == Thread.State.RUNNABLE)
                .filter(ThreadLimitTest::isOfTheSolver)
                .map(entry -> entry.getKey().getName())
                .toList();
    }

    private static boolean isCommon(Thread thread) {
        return thread.getName().contains("commonPool");
    }

    private static boolean isOfTheSolver(Map.Entry<Thread, StackTraceElement[]> entry) {
        boolean waits = Arrays.stream(entry.getValue())
                .anyMatch(frame -> frame.getClassName().equals(Patience.class.getName())
                        && frame.getMethodName().equals("await"));
        boolean watches = entry.getKey().getName().equals("ortools-watch");
        return !waits
                && !watches
                && Arrays.stream(entry.getValue())
                        .anyMatch(frame -> frame.getClassName().startsWith("org.lunzhu.solver."));
    }

    private static boolean isAnySearchThreadAlive() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().startsWith(SearchThreads.NAME));
    }
}
