package org.lunzhu.api.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after our own server: starts it again when it has ended, or been told to end, without our doing. */
final class ServerWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final Duration INTERVAL = Duration.ofMillis(500);
    private static final Duration PATIENCE_WITH_CHILDREN = Duration.ofSeconds(5);

    /** How to start the server again. */
    interface Restart {
        void run() throws IOException, InterruptedException;
    }

    private final Postmaster postmaster;
    private final Restart restart;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(ServerWatch::thread);
    private List<ProcessHandle> children = List.of();

    private ServerWatch(Postmaster postmaster, Restart restart) {
        this.postmaster = postmaster;
        this.restart = restart;
    }

    static ServerWatch start(Postmaster postmaster, Restart restart) {
        ServerWatch watch = new ServerWatch(postmaster, restart);
        watch.clock.scheduleWithFixedDelay(
                watch::look, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "database-watch");
        thread.setDaemon(true);
        return thread;
    }

    private void look() {
        try {
            if (postmaster.isRunning() && !postmaster.isStopping()) {
                children = postmaster.children();
            } else {
                startAgain();
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The database server does not start; trying again.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain() throws IOException, InterruptedException {
        LOG.warn("The database server has ended or was told to; starting it again.");
        if (!postmaster.isRunning()) {
            endChildren();
        }
        restart.run();
        LOG.info("The database server is back.");
    }

    /** A server does not start while a process of the last one holds its shared memory; most end by themselves. */
    private void endChildren() throws InterruptedException {
        CompletableFuture<?> end = CompletableFuture.allOf(
                children.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            end.get(PATIENCE_WITH_CHILDREN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            children.forEach(ProcessHandle::destroyForcibly);
        }
        children = List.of();
    }

    /** Returns once nothing is being started any more. */
    @Override
    public void close() {
        clock.shutdownNow();
        try {
            clock.awaitTermination(PATIENCE_WITH_CHILDREN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
