package org.lunzhu.api.workbook;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.lunzhu.api.dataset.Aliases;
import org.lunzhu.api.dataset.DatasetVersion;
import org.lunzhu.api.dataset.Datasets;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.memory.Caches;
import org.lunzhu.api.view.IssuesView;
import org.lunzhu.data.json.UnreadableJsonException;
import org.lunzhu.solver.model.Dataset;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads imports, a few at once; those last read are kept in memory, since nothing of what was read is stored. */
@Component
class Readings {

    private final Datasets datasets;
    private final Aliases aliases;
    private final ImportStore store;
    private final ImportSettings settings;
    private final Semaphore readers;
    private final Cache<Key, ReadImport> read;

    Readings(Datasets datasets, Aliases aliases, ImportStore store, ImportSettings settings, Caches caches) {
        this.datasets = datasets;
        this.aliases = aliases;
        this.store = store;
        this.settings = settings;
        readers = new Semaphore(settings.readers(), true);
        read = caches.of(Caches.Share.IMPORTS, ReadImport::estimatedBytes);
    }

    /** A reading: of the same import, another one every time it is read anew. */
    private record Key(UUID importId, int version) {}

    /** What the files come to; throws a 503 where too many wait already, and a 422 where they break the format. */
    ReadImport read(List<SentFile> files, DatasetVersion dataset, List<Decision> decisions) {
        Map<String, String> known = aliases.of(dataset.datasetId());
        Dataset before = datasets.get(dataset);
        return inTurn(() -> read(files, before, known, decisions));
    }

    /** What goes wrong in a reader may tell what stands in a cell, which no log may have. */
    private static ReadImport read(
            List<SentFile> files, Dataset before, Map<String, String> known, List<Decision> decisions) {
        try {
            return ImportReader.read(files, before, known, decisions);
        } catch (UnreadableJsonException e) {
            throw e;
        } catch (RuntimeException e) {
            IllegalStateException nameless = new IllegalStateException(
                    "An import could not be read (%s).".formatted(e.getClass().getName()));
            nameless.setStackTrace(e.getStackTrace());
            throw nameless;
        }
    }

    /** The reading of an open import that is stored; throws a 409 where it is finished. */
    ReadImport get(StoredImport one) {
        if (one.status() != ImportStatus.OPEN) {
            throw new ProblemException(ProblemKind.IMPORT_FINISHED, one.id().toString());
        }
        Key key = new Key(one.id(), one.version());
        ReadImport kept = read.getIfPresent(key);
        if (kept == null) {
            kept = read(store.files(one.id()), one.dataset(), one.decisions());
            keep(one.id(), one.version(), kept);
        }
        return kept;
    }

    void keep(UUID importId, int version, ReadImport reading) {
        read.put(new Key(importId, version), reading);
    }

    /** Does what takes a lot of memory. */
    <T> T inTurn(Supplier<T> work) {
        if (!mayRead()) {
            throw new ProblemException(ProblemKind.TOO_BUSY);
        }
        try {
            return work.get();
        } catch (UnreadableJsonException e) {
            throw new ProblemException(
                    ProblemKind.INVALID_IMPORT, IssuesView.toDtos(e.issues(), LocaleContextHolder.getLocale()));
        } finally {
            readers.release();
        }
    }

    private boolean mayRead() {
        try {
            return readers.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
