package org.lunzhu.api.dataset;

import java.time.Instant;
import java.util.UUID;

/**
 * A dataset as the database has it, without its body.
 *
 * @param sha256 hash of the body as it was received, in hexadecimal
 * @param facts what lists show of it
 */
record StoredDataset(UUID id, String name, String title, String sha256, DatasetFacts facts, Instant createdAt) {}
