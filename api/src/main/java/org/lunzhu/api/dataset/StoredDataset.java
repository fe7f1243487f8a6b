package org.lunzhu.api.dataset;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dataset as the database has it, without its document.
 *
 * @param head its newest revision, which has its name and title as well
 * @param origin what it was made from; null for one that was taken in
 */
record StoredDataset(
        UUID id,
        String name,
        String title,
        Instant createdAt,
        StoredRevision head,
        @Nullable DatasetOrigin origin) {

    DatasetVersion version() {
        return new DatasetVersion(id, head.number());
    }
}
