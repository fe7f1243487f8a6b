package org.lunzhu.api.dataset;

import java.util.UUID;

/**
 * A dataset as it was at some time, which never changes.
 *
 * @param revision its number, from 1
 */
public record DatasetVersion(UUID datasetId, int revision) {}
