package org.lunzhu.benchmarks.crowd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Work that one thread does again and again, until it is closed or fails. */
final class RepeatedWork implements AutoCloseable {

    private final ScheduledExecutorService thread;

    private RepeatedWork(ScheduledExecutorService thread) {
        this.thread = thread;
    }

    /** What may fail because the service does. */
    interface Work {
        void run() throws IOException;
    }

    static RepeatedWork start(String name, long pauseMillis, Work work) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, name));
        thread.scheduleWithFixedDelay(() -> run(work), pauseMillis, pauseMillis, TimeUnit.MILLISECONDS);
        return new RepeatedWork(thread);
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
