package org.lunzhu.solver.optimize;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.plan.Plan;

/** Divides the time that is left among the parts that are still to come, by their seats. */
final class Shares {

    private final List<Plan> parts;
    private final int threads;

    Shares(List<Plan> parts, int threads) {
        this.parts = parts;
        this.threads = threads;
    }

    /** How many blocks of a part may be in work at once: its share of the threads. */
    int threadsFor(int index) {
        long all = parts.stream().mapToLong(p -> p.getSeats().size()).sum();
        return (int) Math.max(1, threads * parts.get(index).getSeats().size() / Math.max(1, all));
    }

    /** The time for a part when so much is left for it and all after it, on all threads; null for no limit. */
    @Nullable
    Duration timeFor(int index, @Nullable Duration left) {
        if (left == null) {
            return null;
        }
        long after = parts.subList(index, parts.size()).stream()
                .mapToLong(p -> p.getSeats().size())
                .sum();
        double share = (double) parts.get(index).getSeats().size() * threads / after;
        return Duration.ofMillis(Math.max(1, (long) (left.toMillis() * Math.min(1, share))));
    }
}
