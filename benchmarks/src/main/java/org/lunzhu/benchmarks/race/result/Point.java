package org.lunzhu.benchmarks.race.result;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a run had reached at some moment: its best score, or a bound it had proven.
 *
 * @param run which run
 * @param seconds since its start
 * @param hard hard score; null where a bound is told
 * @param medium medium score; null where a bound is told
 * @param soft soft score; null where a bound is told
 * @param bound the bound; null where a score is told
 */
public record Point(
        Run run,
        double seconds,
        @Nullable Long hard,
        @Nullable Long medium,
        @Nullable Long soft,
        @Nullable Long bound) {

    public static final List<String> HEADER =
            List.of("dataset", "seed", "limit", "contestant", "seconds", "hard", "medium", "soft", "bound");

    List<@Nullable Object> cells() {
        return Arrays.asList(
                run.dataset(), run.seed(), run.limit(), run.contestant(), seconds, hard, medium, soft, bound);
    }

    public static Point of(Cells cells) {
        return of(Run.of(cells), cells);
    }

    public static Point of(Run run, Cells cells) {
        return new Point(
                run,
                Objects.requireNonNull(cells.decimal("seconds")),
                cells.number("hard"),
                cells.number("medium"),
                cells.number("soft"),
                cells.number("bound"));
    }

    /** Whether nothing is left undone and no hard rule broken. */
    public boolean isComplete() {
        return hard != null && hard == 0 && medium != null && medium == 0;
    }
}
