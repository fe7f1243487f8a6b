package org.lunzhu.solver.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a supervisor is in service.
 *
 * @param from first day, included; null for always before
 * @param until last day, included; null for no end
 */
public record ServiceTerm(
        @Nullable LocalDate from, @Nullable LocalDate until) {

    /** Whether every day of the period lies in the term. */
    public boolean covers(Period period) {
        return (from == null || !from.isAfter(period.startsOn()))
                && (until == null || !until.isBefore(period.endsOn()));
    }
}
