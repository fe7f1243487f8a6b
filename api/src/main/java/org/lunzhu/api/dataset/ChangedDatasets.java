package org.lunzhu.api.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.solver.model.Dataset;
import org.springframework.stereotype.Component;

/** Stores datasets that were made from stored ones: beside them, or as their next revision. */
@Component
public class ChangedDatasets {

    private final DatasetIntake intake;
    private final DatasetRevisions revisions;

    ChangedDatasets(DatasetIntake intake, DatasetRevisions revisions) {
        this.intake = intake;
        this.revisions = revisions;
    }

    /**
     * Stores a changed dataset as its next revision; throws a 412
     * where that one is not the newest any more.
     *
     * @param draft whether it may have errors; if not, they are a 422
     */
    public DatasetVersion follow(DatasetVersion before, Dataset dataset, RevisionOrigin origin, boolean draft) {
        return follow(before, dataset, written(dataset), origin, draft);
    }

    /** Makes an older revision the newest again; throws a 412 where another is the newest by now. */
    DatasetVersion restore(DatasetVersion before, DatasetVersion older) {
        byte[] document = revisions
                .findDocument(older)
                .orElseThrow(() -> Datasets.unknownRevision(
                        older.revision(), older.datasetId().toString()));
        return follow(before, intake.read(document), document, RevisionOrigin.REVERT, true);
    }

    private DatasetVersion follow(
            DatasetVersion before, Dataset dataset, byte[] document, RevisionOrigin origin, boolean draft) {
        StoredRevision next = intake.revision(before.revision() + 1, origin, dataset, document, draft);
        UUID id = before.datasetId();
        if (!revisions.follow(id, next, dataset.name(), dataset.label(), document)) {
            throw new ProblemException(ProblemKind.DATASET_CHANGED, id.toString());
        }
        return new DatasetVersion(id, next.number());
    }

    /**
     * Stores a dataset under a new title and gives its first version.
     *
     * @param originId the dataset it was made from
     * @param searchId the search that found what to change
     */
    public DatasetVersion store(Dataset dataset, String title, UUID originId, UUID searchId) {
        return intake.take(written(titled(dataset, title)), new DatasetOrigin(originId, searchId))
                .version();
    }

    private static byte[] written(Dataset dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DatasetJson.write(dataset, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Dataset titled(Dataset it, String title) {
        return new Dataset(
                it.name(),
                title,
                it.programme(),
                it.level(),
                it.source(),
                it.periods(),
                it.agencies(),
                it.supervisors(),
                it.enterprises(),
                it.sites(),
                it.circuits(),
                it.history(),
                it.suitability(),
                it.rules());
    }
}
