package org.lunzhu.benchmarks.race.result;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run came to; what was not reached because it failed is null.
 *
 * @param hard hard score, by Timefold's constraint streams
 * @param medium medium score
 * @param soft soft score
 * @param bound the soft score that no complete plan exceeds, where the contestant proved one
 * @param complete whether no hard rule is broken, no seat empty and no work left undone
 * @param audited whether the independent scorer agrees to the unit
 * @param seconds how long it took, wall clock, without loading and scoring
 * @param heapMiB most heap in use after a garbage collection
 * @param memoryMiB most memory of the process, native memory included; null where the system does not tell
 * @param failure what went wrong, where something did
 */
public record Outcome(
        @Nullable Long hard,
        @Nullable Long medium,
        @Nullable Long soft,
        @Nullable Long bound,
        @Nullable Boolean complete,
        @Nullable Boolean audited,
        @Nullable Double seconds,
        @Nullable Long heapMiB,
        @Nullable Long memoryMiB,
        @Nullable String failure) {

    public static final List<String> HEADER = List.of(
            "hard", "medium", "soft", "bound", "complete", "audited", "seconds", "heap_mib", "memory_mib", "failure");

    public static Outcome failed(String failure) {
        return new Outcome(null, null, null, null, null, null, null, null, null, failure);
    }

    public List<@Nullable Object> cells() {
        return Arrays.asList(hard, medium, soft, bound, complete, audited, seconds, heapMiB, memoryMiB, failure);
    }

    public static Outcome of(Cells cells) {
        return new Outcome(
                cells.number("hard"),
                cells.number("medium"),
                cells.number("soft"),
                cells.number("bound"),
                cells.truth("complete"),
                cells.truth("audited"),
                cells.decimal("seconds"),
                cells.number("heap_mib"),
                cells.number("memory_mib"),
                cells.textOrNull("failure"));
    }

    /** Whether there is a plan, scored alike by both scorers. */
    public boolean isSound() {
        return soft != null && Boolean.TRUE.equals(audited);
    }
}
