package org.lunzhu.api.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.view.IssuesView;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.data.json.UnreadableJsonException;
import org.lunzhu.solver.check.DatasetCheck;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.model.Dataset;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Takes in datasets: read, checked, then stored as received; what has errors is not stored. */
@Component
final class DatasetIntake {

    private final DatasetStore store;
    private final Clock clock;

    DatasetIntake(DatasetStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Stores the text; throws a 400 where it breaks the format and a 422 where it makes no sense. */
    StoredDataset take(byte[] body) throws IOException {
        return take(body, null);
    }

    /** The same for a dataset that was made from another, or for null not. */
    StoredDataset take(byte[] body, @Nullable DatasetOrigin origin) throws IOException {
        Dataset dataset = read(body);
        List<Issue> issues = DatasetCheck.check(dataset);
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new ProblemException(
                    ProblemKind.INVALID_DATASET, IssuesView.toDtos(issues, LocaleContextHolder.getLocale()));
        }
        StoredDataset stored = new StoredDataset(
                UUID.randomUUID(),
                dataset.name(),
                dataset.label(),
                sha256(body),
                DatasetFacts.of(dataset, issues.size()),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                origin);
        store.add(stored, body);
        return stored;
    }

    private static Dataset read(byte[] body) throws IOException {
        try {
            return DatasetJson.read(new ByteArrayInputStream(body));
        } catch (UnreadableJsonException e) {
            throw new ProblemException(
                    ProblemKind.MALFORMED_DATASET, IssuesView.toDtos(e.issues(), LocaleContextHolder.getLocale()));
        }
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
