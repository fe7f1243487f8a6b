package org.lunzhu.api.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.solver.model.Dataset;
import org.springframework.stereotype.Component;

/** Stores datasets that were made from stored ones. */
@Component
public class ChangedDatasets {

    private final DatasetIntake intake;

    ChangedDatasets(DatasetIntake intake) {
        this.intake = intake;
    }

    /**
     * Stores a dataset under a new title and gives its id.
     *
     * @param originId the dataset it was made from
     * @param searchId the search that found what to change
     */
    public UUID store(Dataset dataset, String title, UUID originId, UUID searchId) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DatasetJson.write(titled(dataset, title), out);
            return intake.take(out.toByteArray(), new DatasetOrigin(originId, searchId))
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
