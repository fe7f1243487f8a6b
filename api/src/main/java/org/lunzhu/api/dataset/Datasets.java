package org.lunzhu.api.dataset;

import com.github.benmanes.caffeine.cache.Cache;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.lunzhu.api.http.Ids;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.memory.Caches;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.solver.model.Dataset;
import org.springframework.stereotype.Component;

/** The stored datasets, ready to make plans from; those last used are kept in memory. */
@Component
public class Datasets {

    /** Measured: a dataset takes 1.3 to 1.8 times as much memory as its text. */
    private static final long BYTES_PER_BYTE_OF_TEXT = 2;

    private final DatasetStore store;
    private final DatasetRevisions revisions;
    private final Cache<DatasetVersion, Read> read;

    Datasets(DatasetStore store, DatasetRevisions revisions, Caches caches) {
        this.store = store;
        this.revisions = revisions;
        read = caches.of(Caches.Share.DATASETS, dataset -> BYTES_PER_BYTE_OF_TEXT * dataset.textBytes);
    }

    /** A dataset, and how long its text is. */
    private record Read(Dataset dataset, int textBytes) {}

    /** The id that the text stands for, if a dataset has it. */
    public Optional<UUID> findId(String text) {
        return Ids.find(text).flatMap(store::find).map(StoredDataset::id);
    }

    /** The newest version of the dataset with that id; throws a 404 where there is none. */
    public DatasetVersion getHead(String id) {
        return getStored(id).version();
    }

    /** The same of a dataset of which plans can be made; throws a 409 where it has errors. */
    public DatasetVersion getSoundHead(String id) {
        StoredDataset stored = getStored(id);
        int errors = stored.head().facts().errors();
        if (errors > 0) {
            throw new ProblemException(ProblemKind.DATASET_INCOMPLETE, id, Integer.toString(errors));
        }
        return stored.version();
    }

    /** The version of that number; throws a 404 where there is none. */
    public DatasetVersion getVersion(String id, int revision) {
        DatasetVersion version = new DatasetVersion(getStored(id).id(), revision);
        if (revisions.find(version).isEmpty()) {
            throw unknownRevision(revision, id);
        }
        return version;
    }

    /** Whether the dataset still has errors. */
    public boolean isDraft(UUID id) {
        return getStored(id.toString()).head().facts().errors() > 0;
    }

    /** The dataset as it was at that time; throws a 404 where there is none. */
    public Dataset get(DatasetVersion version) {
        return read.get(version, this::read).dataset;
    }

    /** What people call the dataset with that id, without reading it; throws a 404 where there is none. */
    public String getTitle(UUID id) {
        return getStored(id.toString()).title();
    }

    StoredDataset getStored(String id) {
        return Ids.find(id).flatMap(store::find).orElseThrow(() -> unknown(id));
    }

    private Read read(DatasetVersion version) {
        byte[] document = revisions
                .findDocument(version)
                .orElseThrow(() -> unknown(version.datasetId().toString()));
        try {
            return new Read(DatasetJson.read(new ByteArrayInputStream(document)), document.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProblemException unknownRevision(int revision, String id) {
        return new ProblemException(ProblemKind.UNKNOWN_REVISION, Integer.toString(revision), id);
    }

    /** What to say about an id that no dataset has. */
    public static ProblemException unknown(String id) {
        return new ProblemException(ProblemKind.UNKNOWN_DATASET, id);
    }
}
