package org.lunzhu.api.dataset;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a dataset, without its document.
 *
 * @param number from 1
 * @param author who made it; null where nobody has a name
 * @param sha256 hash of the document, in hexadecimal
 * @param facts what lists show of it
 */
record StoredRevision(
        int number,
        RevisionOrigin origin,
        @Nullable String author,
        Instant createdAt,
        String sha256,
        DatasetFacts facts) {}
