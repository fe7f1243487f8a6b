package org.lunzhu.api.dataset;

import java.util.UUID;

/**
 * Where a dataset was made from.
 *
 * @param datasetId the dataset that was changed
 * @param searchId the search that found what to change
 */
record DatasetOrigin(UUID datasetId, UUID searchId) {}
