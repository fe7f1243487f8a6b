package org.lunzhu.solver.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SearchThreadsTest {

    private static final int ITEMS = 10_000;

    @Test
    void aParallelStreamStaysOnTheThreadsItWasBegunOn() throws Exception {
        Set<Thread> used = ConcurrentHashMap.newKeySet();

        long count = SearchThreads.call(
                3,
                () -> IntStream.range(0, ITEMS)
                        .parallel()
                        .filter(i -> used.add(Thread.currentThread()) || i >= 0)
                        .count());

        assertThat(count).isEqualTo(ITEMS);
        assertThat(used)
                .hasSizeBetween(1, 3)
                .allSatisfy(thread -> assertThat(thread.getName()).startsWith(SearchThreads.NAME));
    }

    @Test
    void nativeWorkMayUseWhatIsIdleAndNeverMoreThanThereIs() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (SearchThreads threads = new SearchThreads(2)) {
            Future<?> other = threads.submit(() -> {
                begun.countDown();
                awaitQuietly(end);
            });
            begun.await();
            int[] free = new int[1];
            threads.submit(() -> free[0] = SearchThreads.free()).get();
            assertThat(free[0]).isEqualTo(1);
            end.countDown();
            other.get();
        }
        assertThat(SearchThreads.<Integer>call(3, SearchThreads::free)).isEqualTo(3);
        assertThat(SearchThreads.free()).isEqualTo(1);
    }

    @Test
    void theThreadsKnowTheClassesOfTheirCaller() throws Exception {
        ClassLoader own = new ClassLoader(getClass().getClassLoader()) {};
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(own);
        try {
            assertThat(SearchThreads.<ClassLoader>call(
                            1, () -> Thread.currentThread().getContextClassLoader()))
                    .isSameAs(own);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void whatGoesWrongIsToldToTheCaller() {
        assertThatThrownBy(() -> SearchThreads.call(2, () -> {
                    throw new IllegalArgumentException("wrong");
                }))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .hasRootCauseMessage("wrong");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
