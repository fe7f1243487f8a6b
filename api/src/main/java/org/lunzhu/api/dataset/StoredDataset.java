package org.lunzhu.api.dataset;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dataset as the database has it, without its body.
 *
 * @param sha256 hash of the body as it was received, in hexadecimal
 * @param facts what lists show of it
 * @param origin what it was made from; null for one that was taken in
 */
record StoredDataset(
        UUID id,
        String name,
        String title,
        String sha256,
        DatasetFacts facts,
        Instant createdAt,
        @Nullable DatasetOrigin origin) {}
