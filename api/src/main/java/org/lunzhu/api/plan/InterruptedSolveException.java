package org.lunzhu.api.plan;

import java.util.UUID;

/** The process ends while a plan is being solved; the job goes on when and where it can. */
final class InterruptedSolveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InterruptedSolveException(UUID planId) {
        super("Solving of plan (%s) was interrupted and is taken up again.".formatted(planId));
    }
}
