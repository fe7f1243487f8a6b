package org.lunzhu.api.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.dataset.DatasetVersion;

/**
 * What was asked for.
 *
 * @param dataset the dataset as it was when the plan was asked for
 * @param seconds how long to search
 * @param stepLimit steps of the search in each independent part; null for no such limit
 * @param base the plan to stay close to; null for none
 */
public record PlanWish(
        DatasetVersion dataset,
        String name,
        int seconds,
        @Nullable Integer stepLimit,
        long seed,
        @Nullable PlanVersion base) {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** What a plan is called where nobody named it: its dataset and when it was asked for, to the second. */
    public static String usualName(String datasetTitle, Instant now) {
        return datasetTitle + " " + SECOND.format(now.atZone(ZoneId.systemDefault()));
    }
}
