package org.lunzhu.benchmarks.race.result;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Plan;

/**
 * How large a dataset is; null where a run failed before that was known.
 *
 * @param sites its sites
 * @param people its supervisors
 * @param seats seats of staffed posts, over all periods
 */
public record Size(
        @Nullable Long sites,
        @Nullable Long people,
        @Nullable Long seats) {

    public static final List<String> HEADER = List.of("sites", "people", "seats");
    public static final Size UNKNOWN = new Size(null, null, null);

    public static Size of(Plan plan) {
        Dataset dataset = plan.getDirectory().dataset();
        return new Size(
                (long) dataset.sites().size(), (long) dataset.supervisors().size(), (long)
                        plan.getSeats().size());
    }

    public List<@Nullable Object> cells() {
        return Arrays.asList(sites, people, seats);
    }

    public static Size of(Cells cells) {
        return new Size(cells.number("sites"), cells.number("people"), cells.number("seats"));
    }
}
