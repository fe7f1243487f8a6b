package org.lunzhu.api.workbook;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lunzhu.api.dataset.Aliases;
import org.lunzhu.api.dataset.ChangedDatasets;
import org.lunzhu.api.dataset.DatasetVersion;
import org.lunzhu.api.dataset.Datasets;
import org.lunzhu.api.dataset.RevisionOrigin;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applies imports: the next revision of the dataset, its other names and the end of the import, all of it or nothing. */
@Service
class ImportApplications {

    private final Imports imports;
    private final ImportStore store;
    private final Readings readings;
    private final Datasets datasets;
    private final ChangedDatasets changed;
    private final Aliases aliases;
    private final Clock clock;

    ImportApplications(
            Imports imports,
            ImportStore store,
            Readings readings,
            Datasets datasets,
            ChangedDatasets changed,
            Aliases aliases,
            Clock clock) {
        this.imports = imports;
        this.store = store;
        this.readings = readings;
        this.datasets = datasets;
        this.changed = changed;
        this.aliases = aliases;
        this.clock = clock;
    }

    /** Applies the import, or finds that it is. */
    @Transactional
    public StoredImport apply(String id, ApplicationWish wish) {
        StoredImport one = imports.get(id);
        if (one.status() == ImportStatus.APPLIED) {
            return one;
        }
        ReadImport read = readings.get(one);
        requireCurrent(one, wish.expected());
        if (!wish.leaveUndecided() && read.undecided() > 0) {
            throw new ProblemException(ProblemKind.IMPORT_UNDECIDED, id, Long.toString(read.undecided()));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DatasetVersion after = read.changesAnything() ? store(one, read, wish) : one.dataset();
        aliases.add(one.dataset().datasetId(), read.aliases(), now);
        if (!store.finish(one, after.revision(), now)) {
            throw new ProblemException(ProblemKind.IMPORT_OUTDATED, id);
        }
        return imports.get(id);
    }

    private static void requireCurrent(StoredImport one, int expected) {
        if (one.head() != expected) {
            throw new ProblemException(
                    ProblemKind.DATASET_CHANGED, one.dataset().datasetId().toString());
        }
        if (one.isOutdated()) {
            throw new ProblemException(ProblemKind.IMPORT_OUTDATED, one.id().toString());
        }
    }

    /** A draft may stay one; what had no errors gets some only where that is wished. */
    private DatasetVersion store(StoredImport one, ReadImport read, ApplicationWish wish) {
        boolean draft = wish.draft() || datasets.isDraft(one.dataset().datasetId());
        return changed.follow(one.dataset(), read.dataset(), RevisionOrigin.IMPORT, draft);
    }
}
