package org.lunzhu.api.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/** Takes in datasets: read, checked, then stored as received. What has errors is stored only where that is asked for. */
@Component
final class DatasetIntake {

    private final DatasetStore store;
    private final Clock clock;

    DatasetIntake(DatasetStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Stores the text; throws a 400 where it breaks the format and a 422 where it makes no sense.
     *
     * @param draft whether it may have errors, which somebody is still to mend
     */
    StoredDataset take(byte[] body, boolean draft) {
        return take(body, RevisionOrigin.CREATED, draft, null);
    }

    /** The same for a dataset that repairs made from another. */
    StoredDataset take(byte[] body, DatasetOrigin origin) {
        return take(body, RevisionOrigin.REPAIR, false, origin);
    }

    private StoredDataset take(byte[] body, RevisionOrigin kind, boolean draft, @Nullable DatasetOrigin origin) {
        Dataset dataset = read(body);
        StoredRevision first = revision(1, kind, dataset, body, draft);
        StoredDataset stored =
                new StoredDataset(UUID.randomUUID(), dataset.name(), dataset.label(), first.createdAt(), first, origin);
        store.add(stored, body);
        return stored;
    }

    /** The revision of that number; throws a 422 where it has errors and is no draft. */
    StoredRevision revision(int number, RevisionOrigin origin, Dataset dataset, byte[] document, boolean draft) {
        List<Issue> issues = DatasetCheck.check(dataset);
        if (!draft && issues.stream().anyMatch(Issue::isError)) {
            throw new ProblemException(
                    ProblemKind.INVALID_DATASET, IssuesView.toDtos(issues, LocaleContextHolder.getLocale()));
        }
        return new StoredRevision(
                number,
                origin,
                null,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                sha256(document),
                DatasetFacts.of(dataset, issues));
    }

    /** The dataset of the text; throws a 400 where it breaks the format. */
    Dataset read(byte[] body) {
        try {
            return DatasetJson.read(new ByteArrayInputStream(body));
        } catch (UnreadableJsonException e) {
            throw new ProblemException(
                    ProblemKind.MALFORMED_DATASET, IssuesView.toDtos(e.issues(), LocaleContextHolder.getLocale()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
