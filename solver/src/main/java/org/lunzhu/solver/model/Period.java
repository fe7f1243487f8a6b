package org.lunzhu.solver.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One rotation period (轮换期), normally half a year.
 *
 * @param id unique in the dataset
 * @param title what people call it; null where only the id is given
 * @param startsOn first day, included
 * @param endsOn last day, included
 */
public record Period(String id, @Nullable String title, LocalDate startsOn, LocalDate endsOn) {

    /** The title, or the id where there is none. */
    public String label() {
        return title == null ? id : title;
    }
}
