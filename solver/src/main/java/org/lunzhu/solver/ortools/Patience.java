package org.lunzhu.solver.ortools;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what cannot be interrupted, such as a flow, no longer than somebody wants to wait. */
public final class Patience {

    private static final long POLL_MILLIS = 50;

    private Patience() {}

    /** The result; empty when told to stop before there is one. What was begun then ends by itself and is forgotten. */
    public static <T> Optional<T> await(Supplier<T> work, BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            return Optional.empty();
        }
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "bound");
        thread.setDaemon(true);
        thread.start();
        while (!stop.getAsBoolean()) {
            try {
                return Optional.of(task.get(POLL_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (ExecutionException e) {
                throw new IllegalStateException("The relaxation failed.", e.getCause());
            }
        }
        return Optional.empty();
    }
}
