package org.lunzhu.api.workbook;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.ImportDecisionDto;
import org.lunzhu.api.dataset.DatasetVersion;
import org.lunzhu.api.dataset.Datasets;
import org.lunzhu.api.http.Fingerprint;
import org.lunzhu.api.http.Ids;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.http.RequestIssue;
import org.springframework.stereotype.Service;

/** The stored imports: uploaded, found by the ids that clients give, decided, discarded. */
@Service
class Imports {

    private static final String KEY_SPACE = "createImport/";
    private static final int ATTEMPTS = 3;

    private final ImportStore store;
    private final Readings readings;
    private final Datasets datasets;
    private final ImportSettings settings;
    private final Clock clock;

    Imports(ImportStore store, Readings readings, Datasets datasets, ImportSettings settings, Clock clock) {
        this.store = store;
        this.readings = readings;
        this.datasets = datasets;
        this.settings = settings;
        this.clock = clock;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The import; throws a 404 where there is none. */
    StoredImport get(String id) {
        return Ids.find(id)
                .flatMap(store::find)
                .orElseThrow(() -> new ProblemException(ProblemKind.UNKNOWN_IMPORT, id));
    }

    /** Reads and stores files, or finds the import that was asked for before with the same key and files. */
    StoredImport create(String datasetId, List<SentFile> files, @Nullable String key) {
        DatasetVersion head = datasets.getHead(datasetId);
        Instant now = now();
        store.discardOlderThan(now.minus(settings.keep()), now);
        String ownKey = key == null ? null : KEY_SPACE + key;
        String fingerprint = fingerprint(datasetId, files);
        Optional<StoredImport> before = find(ownKey, fingerprint);
        if (before.isPresent()) {
            return before.get();
        }
        ReadImport read = readings.read(files, head, List.of());
        refuseTemplates(read);
        StoredImport one = new StoredImport(
                UUID.randomUUID(),
                head,
                head.revision(),
                1,
                ImportStatus.OPEN,
                now,
                now,
                null,
                read.facts(),
                List.of(),
                null);
        if (!store.add(one, files, ownKey, fingerprint)) {
            return find(ownKey, fingerprint).orElseThrow();
        }
        readings.keep(one.id(), one.version(), read);
        return one;
    }

    private Optional<StoredImport> find(@Nullable String key, String fingerprint) {
        if (key == null || !store.hasKey(key)) {
            return Optional.empty();
        }
        return Optional.of(store.findByKey(key, fingerprint).orElseThrow(Fingerprint::other));
    }

    private static String fingerprint(String datasetId, List<SentFile> files) {
        StringBuilder words = new StringBuilder(datasetId);
        for (SentFile file : files) {
            words.append('\n').append(file.name()).append('\n').append(sha256(file.content()));
        }
        return Fingerprint.of(words.toString());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refuseTemplates(ReadImport read) {
        List<String> templates = read.files().stream()
                .filter(ImportFacts.FileFacts::template)
                .map(ImportFacts.FileFacts::name)
                .toList();
        if (templates.size() > 1) {
            throw new ProblemException(
                    ProblemKind.INVALID_IMPORT,
                    List.of(RequestIssue.of("second-template", "files", String.join(", ", templates))));
        }
    }

    /** Takes decisions, all or none, and reads anew against the dataset as it is now. */
    StoredImport decide(String id, List<ImportDecisionDto> wanted) {
        for (int i = 0; i < ATTEMPTS; i++) {
            StoredImport before = get(id);
            List<Decision> decisions = Decisions.with(readings.get(before), wanted);
            DatasetVersion head = new DatasetVersion(before.dataset().datasetId(), before.head());
            ReadImport read = readings.read(store.files(before.id()), head, decisions);
            if (store.keep(before, head.revision(), read.facts(), read.decisions(), now())) {
                readings.keep(before.id(), before.version() + 1, read);
                return get(id);
            }
        }
        throw new ProblemException(ProblemKind.TOO_BUSY);
    }

    /** Discards an import, or leaves it so; throws a 409 where it is applied. */
    void discard(String id) {
        for (int i = 0; i < ATTEMPTS; i++) {
            StoredImport before = get(id);
            if (before.status() == ImportStatus.APPLIED) {
                throw new ProblemException(ProblemKind.IMPORT_FINISHED, id);
            }
            if (before.status() == ImportStatus.DISCARDED || store.finish(before, null, now())) {
                return;
            }
        }
        throw new ProblemException(ProblemKind.TOO_BUSY);
    }
}
