package org.lunzhu.solver.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a supervisor cannot be posted.
 *
 * @param from first day, included
 * @param until last day, included
 * @param reason why; personal, shown only to those who may see it
 */
public record Absence(
        LocalDate from, LocalDate until, @Nullable String reason) {}
