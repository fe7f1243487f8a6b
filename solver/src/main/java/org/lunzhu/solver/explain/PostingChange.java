package org.lunzhu.solver.explain;

import org.jspecify.annotations.Nullable;

/**
 * A seat that two plans fill differently.
 *
 * @param postId the post
 * @param periodId the period
 * @param seat number of the seat in its team
 * @param leftSupervisorId who holds it in the left plan; null for nobody
 * @param rightSupervisorId who holds it in the right plan; null for nobody
 */
public record PostingChange(
        String postId,
        String periodId,
        int seat,
        @Nullable String leftSupervisorId,
        @Nullable String rightSupervisorId) {}
