package org.lunzhu.api.cli;

import java.time.Duration;

/** A stretch of time that starts when it is made. */
final class Timer {

    private final long end;

    Timer(Duration length) {
        end = System.nanoTime() + length.toNanos();
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }
}
