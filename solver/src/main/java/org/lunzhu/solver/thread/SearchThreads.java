package org.lunzhu.solver.thread;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * So many threads and never more. A parallel stream that is begun on one of them stays on them, instead of taking
 * the threads that the whole process has in common.
 */
public final class SearchThreads implements Executor, AutoCloseable {

    /** How the names of the threads begin. */
    public static final String NAME = "search-";

    private final ForkJoinPool pool;

    public SearchThreads(int threads) {
        // The class loader of a packed program, which threads of a pool do not get by themselves.
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        pool = new ForkJoinPool(
                threads,
                owner -> newThread(owner, loader),
                null,
                true,
                threads,
                threads,
                0,
                saturated -> true,
                1,
                TimeUnit.MINUTES);
    }

    private static ForkJoinWorkerThread newThread(ForkJoinPool owner, ClassLoader loader) {
        ForkJoinWorkerThread thread = new ForkJoinWorkerThread(owner) {};
        thread.setName(NAME + thread.getPoolIndex());
        thread.setContextClassLoader(loader);
        return thread;
    }

    /** How many threads native work may use that the calling thread begins: itself and those that are idle, at least 1. */
    public static int free() {
        ForkJoinPool own = ForkJoinTask.getPool();
        return own == null ? 1 : 1 + Math.max(0, own.getParallelism() - own.getActiveThreadCount());
    }

    /** Begins the work as soon as a thread is free. */
    public Future<?> submit(Runnable work) {
        return pool.submit(work);
    }

    /** Does the work on so many threads, and waits for it. */
    public static <T> T call(int threads, Callable<T> work) throws InterruptedException, ExecutionException {
        try (SearchThreads own = new SearchThreads(threads)) {
            return own.pool.submit(work).get();
        }
    }

    @Override
    public void execute(Runnable work) {
        pool.execute(work);
    }

    /** Lets the threads end as soon as they have done what they have begun. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
