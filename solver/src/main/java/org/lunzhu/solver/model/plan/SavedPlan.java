package org.lunzhu.solver.model.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Circuit;

/**
 * A plan as it is written down and read back.
 *
 * @param dataset name of the dataset it was made from
 * @param name what people call it
 * @param postings its seats; a seat that is not named is empty
 * @param circuits the circuits the program formed; null where the dataset gives them or there are none
 * @param score as text, such as {@code 0hard/0medium/-1234soft}; null where it was never scored
 * @param bound proven limit of the soft score when hard and medium are as in the plan; null where nothing is proven
 * @param gapPercent 100 × (bound − soft) / |bound|; null where nothing is proven, or the bound is 0 and the plan
 *     is not at it
 */
public record SavedPlan(
        String dataset,
        @Nullable String name,
        List<Posting> postings,
        @Nullable List<Circuit> circuits,
        @Nullable String score,
        @Nullable Long bound,
        @Nullable Double gapPercent) {

    public SavedPlan {
        postings = List.copyOf(postings);
        circuits = circuits == null ? null : List.copyOf(circuits);
    }
}
