package org.lunzhu.api.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.lunzhu.api.http.Ids;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.solver.model.Dataset;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** The stored datasets, ready to make plans from; the last few are kept in memory. */
@Component
public class Datasets {

    private static final int KEPT = 4;

    private final DatasetStore store;
    private final ConcurrentLruCache<UUID, Dataset> read = new ConcurrentLruCache<>(KEPT, this::read);

    Datasets(DatasetStore store) {
        this.store = store;
    }

    /** The id that the text stands for, if a dataset has it. */
    public Optional<UUID> findId(String text) {
        return Ids.find(text).flatMap(store::find).map(StoredDataset::id);
    }

    /** The dataset with that id; throws a 404 where there is none. */
    public Dataset get(UUID id) {
        return read.get(id);
    }

    StoredDataset getStored(String id) {
        return Ids.find(id).flatMap(store::find).orElseThrow(() -> unknown(id));
    }

    private Dataset read(UUID id) {
        byte[] body = store.findBody(id).orElseThrow(() -> unknown(id.toString()));
        try {
            return DatasetJson.read(new ByteArrayInputStream(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to say about an id that no dataset has. */
    public static ProblemException unknown(String id) {
        return new ProblemException(ProblemKind.UNKNOWN_DATASET, id);
    }
}
