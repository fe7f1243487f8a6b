package org.lunzhu.api.cli;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.io.Console;
import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.cli.text.DisplayWidth;
import org.lunzhu.api.cli.text.Texts;
import org.lunzhu.solver.explain.PlanSummary;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.optimize.OptimizerListener;

/** Tells how solving goes: in place on a terminal, else a line every few seconds. */
final class Progress implements OptimizerListener, AutoCloseable {

    private static final long TERMINAL_MILLIS = 500;
    private static final long LINE_MILLIS = 5_000;

    /** Copying a plan to count its empty seats takes a moment, so not every one is looked at. */
    private static final long LOOK_NANOS = 400_000_000;

    private final PrintWriter err;
    private final Texts texts;
    private final boolean inPlace = isTerminal(System.console());
    private final long start = System.nanoTime();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Progress::daemon);
    private volatile @Nullable Sight sight;
    private int width;

    private Progress(PrintWriter err, Texts texts) {
        this.err = err;
        this.texts = texts;
    }

    /** Tells of the search from now on, until it is closed. */
    static Progress start(PrintWriter err, Texts texts) {
        Progress progress = new Progress(err, texts);
        long pause = progress.inPlace ? TERMINAL_MILLIS : LINE_MILLIS;
        progress.clock.scheduleAtFixedRate(progress::print, pause, pause, TimeUnit.MILLISECONDS);
        return progress;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }

    /** Newer Java versions have a console that is no terminal, and tell so. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    @Override
    public void improved(HardMediumSoftLongScore score, Supplier<Plan> plan) {
        Sight last = sight;
        long now = System.nanoTime();
        if (last == null || now - last.nanos >= LOOK_NANOS) {
            sight = new Sight(now, score, PlanSummary.of(plan.get()).empty());
        }
    }

    private synchronized void print() {
        Sight last = sight;
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        String line = last == null
                ? texts.get("progress.none", seconds)
                : texts.get("progress", seconds, last.score, last.emptySeats);
        if (inPlace) {
            err.print("\r" + line + " ".repeat(Math.max(0, width - DisplayWidth.of(line))));
            width = DisplayWidth.of(line);
        } else {
            err.println(line);
        }
        err.flush();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        synchronized (this) {
            if (width > 0) {
                err.print("\r" + " ".repeat(width) + "\r");
                err.flush();
            }
        }
    }

    private record Sight(long nanos, HardMediumSoftLongScore score, int emptySeats) {}
}
