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
    private final Cache<UUID, Read> read;

    Datasets(DatasetStore store, Caches caches) {
        this.store = store;
        read = caches.of(Caches.Share.DATASETS, dataset -> BYTES_PER_BYTE_OF_TEXT * dataset.textBytes);
    }

    /** A dataset, and how long its text is. */
    private record Read(Dataset dataset, int textBytes) {}

    /** The id that the text stands for, if a dataset has it. */
    public Optional<UUID> findId(String text) {
        return Ids.find(text).flatMap(store::find).map(StoredDataset::id);
    }

    /** The dataset with that id; throws a 404 where there is none. */
    public Dataset get(UUID id) {
        return read.get(id, this::read).dataset;
    }

    /** What people call the dataset with that id, without reading it; throws a 404 where there is none. */
    public String getTitle(UUID id) {
        return store.find(id).orElseThrow(() -> unknown(id.toString())).title();
    }

    StoredDataset getStored(String id) {
        return Ids.find(id).flatMap(store::find).orElseThrow(() -> unknown(id));
    }

    private Read read(UUID id) {
        byte[] body = store.findBody(id).orElseThrow(() -> unknown(id.toString()));
        try {
            return new Read(DatasetJson.read(new ByteArrayInputStream(body)), body.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to say about an id that no dataset has. */
    public static ProblemException unknown(String id) {
        return new ProblemException(ProblemKind.UNKNOWN_DATASET, id);
    }
}
