package org.lunzhu.api.plan;

/** How far a plan is. */
enum PlanStatus {
    /** Waits for its turn. */
    QUEUED,
    /** Is being solved; the best so far may be there. */
    SOLVING,
    /** Was solved to its limits. */
    SOLVED,
    /** Was ended by request; the best so far is kept, if there was one. */
    STOPPED,
    /** Could not be solved, through no fault of the dataset. */
    FAILED;

    boolean isFinal() {
        return this == SOLVED || this == STOPPED || this == FAILED;
    }
}
