package org.lunzhu.solver.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A qualification that a supervisor holds.
 *
 * @param code what it is, such as {@code HAZCHEM}
 * @param validUntil last day of validity, included; null for ever
 */
public record Qualification(String code, @Nullable LocalDate validUntil) {

    /** Whether it still holds on that day. */
    public boolean isValidOn(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }
}
