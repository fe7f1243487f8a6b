package org.lunzhu.solver.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A level that already posts people to a site (上级驻点).
 *
 * @param level the level that does
 * @param periods ids of the periods in which it does; null for every period
 * @param note where that is known from
 */
public record Coverage(
        Level level,
        @Nullable List<String> periods,
        @Nullable String note) {

    public Coverage {
        periods = periods == null ? null : List.copyOf(periods);
    }

    /** Whether the entry names the period. */
    public boolean covers(Period period) {
        return periods == null || periods.contains(period.id());
    }
}
