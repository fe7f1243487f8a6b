package org.lunzhu.solver.ortools;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Asks, while a native call is at work, whether it should stop, and interrupts it then; one thread for all calls. */
final class Watch {

    private static final long POLL_MILLIS = 20;
    private static final ScheduledExecutorService THREAD = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "ortools-watch");
        thread.setDaemon(true);
        return thread;
    });

    private final BooleanSupplier stop;
    private final Runnable interrupt;
    private boolean done;

    private Watch(BooleanSupplier stop, Runnable interrupt) {
        this.stop = stop;
        this.interrupt = interrupt;
    }

    /**
     * Does the work.
     *
     * @param stop asked again and again, by another thread too
     * @param interrupt ends the work soon; never called after the work is done
     */
    static <T> T over(Supplier<T> work, BooleanSupplier stop, Runnable interrupt) {
        Watch watch = new Watch(stop, interrupt);
        ScheduledFuture<?> asking =
                THREAD.scheduleWithFixedDelay(watch::look, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            asking.cancel(false);
            watch.end();
        }
    }

    private void look() {
        if (stop.getAsBoolean()) {
            interruptUnlessDone();
        }
    }

    private synchronized void interruptUnlessDone() {
        if (!done) {
            interrupt.run();
        }
    }

    private synchronized void end() {
        done = true;
    }
}
