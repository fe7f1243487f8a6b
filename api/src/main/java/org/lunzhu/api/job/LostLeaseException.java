package org.lunzhu.api.job;

/** Another worker has taken the job up; what this one writes is refused. */
public final class LostLeaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LostLeaseException(Lease lease) {
        super("The job (%s) is no longer this worker's (attempt %d).".formatted(lease.id(), lease.attempt()));
    }
}
