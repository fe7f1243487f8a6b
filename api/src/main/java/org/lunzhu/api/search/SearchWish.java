package org.lunzhu.api.search;

import org.jspecify.annotations.Nullable;
import org.lunzhu.api.dataset.DatasetVersion;
import org.lunzhu.api.plan.PlanVersion;

/**
 * What to search for.
 *
 * @param dataset the dataset as it was when the search was asked for
 * @param plan what to search from; null where it is the dataset
 * @param seconds how long at most
 * @param stepLimit null for as many steps as is usual
 * @param seed null where nothing is left to chance
 * @param plans how many alternatives; null for other kinds
 * @param within how much more each may cost; null for other kinds
 */
record SearchWish(
        SearchKind kind,
        DatasetVersion dataset,
        @Nullable PlanVersion plan,
        int seconds,
        @Nullable Integer stepLimit,
        @Nullable Long seed,
        @Nullable Integer plans,
        @Nullable String within) {}
