package org.lunzhu.api.job;

import java.util.UUID;

/**
 * A worker's right to write what its job comes to, until another takes the job up.
 *
 * @param id of what is worked on
 * @param attempt how often it was taken up so far, this time included
 */
public record Lease(UUID id, int attempt) {

    /** Throws {@link LostLeaseException} unless a write that names the attempt has changed its row. */
    public void check(int changedRows) {
        if (changedRows == 0) {
            throw new LostLeaseException(this);
        }
    }
}
