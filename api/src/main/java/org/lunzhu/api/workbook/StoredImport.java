package org.lunzhu.api.workbook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.dataset.DatasetVersion;

/**
 * An import as the database has it, without its files.
 *
 * @param dataset the dataset as it was when the files were read
 * @param head number of the newest revision of the dataset
 * @param version grows with every reading
 * @param finishedAt null while it is open
 * @param revision the revision it became; null before it is applied
 */
record StoredImport(
        UUID id,
        DatasetVersion dataset,
        int head,
        int version,
        ImportStatus status,
        Instant createdAt,
        Instant readAt,
        @Nullable Instant finishedAt,
        ImportFacts facts,
        List<Decision> decisions,
        @Nullable Integer revision) {

    StoredImport {
        decisions = List.copyOf(decisions);
    }

    boolean isOutdated() {
        return status == ImportStatus.OPEN && head != dataset.revision();
    }
}
