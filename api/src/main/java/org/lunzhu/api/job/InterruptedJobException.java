package org.lunzhu.api.job;

import java.util.UUID;

/** The process ends while a job is being worked on; it goes on when and where it can. */
public final class InterruptedJobException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InterruptedJobException(UUID id) {
        super("The job (%s) was interrupted and is taken up again.".formatted(id));
    }
}
