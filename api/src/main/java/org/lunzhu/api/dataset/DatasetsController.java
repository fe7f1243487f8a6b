package org.lunzhu.api.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.AliasListDto;
import org.lunzhu.api.contract.DatasetDto;
import org.lunzhu.api.contract.DatasetPageDto;
import org.lunzhu.api.contract.DatasetRevisionDto;
import org.lunzhu.api.contract.DatasetRevisionPageDto;
import org.lunzhu.api.contract.DatasetsApi;
import org.lunzhu.api.contract.ShortageListDto;
import org.lunzhu.api.contract.ValidationDto;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.http.RequestIssue;
import org.lunzhu.api.http.Revision;
import org.lunzhu.api.http.Sorting;
import org.lunzhu.api.view.IssuesView;
import org.lunzhu.api.view.Paging;
import org.lunzhu.api.view.ShortagesView;
import org.lunzhu.solver.check.DatasetCheck;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.shortage.Shortages;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Datasets: taken in, listed, checked, and where people are short. */
@RestController
class DatasetsController implements DatasetsApi {

    private final DatasetStore store;
    private final DatasetRevisions revisions;
    private final Datasets datasets;
    private final DatasetIntake intake;
    private final ChangedDatasets changes;
    private final Aliases aliases;
    private final DemoDatasets demos;

    DatasetsController(
            DatasetStore store,
            DatasetRevisions revisions,
            Datasets datasets,
            DatasetIntake intake,
            ChangedDatasets changes,
            Aliases aliases,
            DemoDatasets demos) {
        this.store = store;
        this.revisions = revisions;
        this.datasets = datasets;
        this.intake = intake;
        this.changes = changes;
        this.aliases = aliases;
        this.demos = demos;
    }

    @Override
    public ResponseEntity<DatasetDto> createDataset(
            @Nullable String demo,
            Boolean draft,
            @Nullable String acceptLanguage,
            @RequestBody(required = false) @Nullable Resource body) {
        if (demo != null && body != null) {
            throw new ProblemException(
                    ProblemKind.MALFORMED_REQUEST, List.of(RequestIssue.of("body-or-demo", "demo", demo)));
        }
        try {
            StoredDataset stored = intake.take(demo == null ? textOf(body) : demos.get(demo), draft);
            return ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentRequestUri()
                            .pathSegment(stored.id().toString())
                            .build()
                            .toUri())
                    .body(DatasetMapping.toDto(stored));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty file arrives as no body at all. */
    private static byte[] textOf(@Nullable Resource body) throws IOException {
        return body == null ? new byte[0] : body.getContentAsByteArray();
    }

    @Override
    public ResponseEntity<DatasetPageDto> listDatasets(Integer page, Integer size, String sort) {
        Paging paging = new Paging(page, size);
        List<DatasetDto> items = store.list(paging, Sorting.of(sort)).stream()
                .map(DatasetMapping::toDto)
                .toList();
        return ResponseEntity.ok(new DatasetPageDto(items, paging.toDto(store.count())));
    }

    @Override
    public ResponseEntity<DatasetDto> getDataset(String datasetId) {
        StoredDataset stored = datasets.getStored(datasetId);
        return ResponseEntity.ok().eTag(Revision.toTag(stored.head().number())).body(DatasetMapping.toDto(stored));
    }

    @Override
    public ResponseEntity<DatasetRevisionPageDto> listDatasetRevisions(String datasetId, Integer page, Integer size) {
        UUID id = datasets.getStored(datasetId).id();
        Paging paging = new Paging(page, size);
        List<DatasetRevisionDto> items =
                revisions.list(id, paging).stream().map(DatasetMapping::toDto).toList();
        return ResponseEntity.ok(new DatasetRevisionPageDto(items, paging.toDto(revisions.count(id))));
    }

    @Override
    public ResponseEntity<DatasetRevisionDto> getDatasetRevision(String datasetId, Integer number) {
        DatasetVersion version =
                new DatasetVersion(datasets.getStored(datasetId).id(), number);
        return ResponseEntity.ok(DatasetMapping.toDto(
                revisions.find(version).orElseThrow(() -> Datasets.unknownRevision(number, datasetId))));
    }

    @Override
    public ResponseEntity<DatasetDto> restoreDatasetRevision(String datasetId, Integer number, String ifMatch) {
        UUID id = datasets.getStored(datasetId).id();
        changes.restore(new DatasetVersion(id, Revision.of(ifMatch)), new DatasetVersion(id, number));
        return getDataset(datasetId);
    }

    @Override
    public ResponseEntity<AliasListDto> listDatasetAliases(String datasetId) {
        UUID id = datasets.getStored(datasetId).id();
        return ResponseEntity.ok(new AliasListDto(aliases.list(id)));
    }

    @Override
    public ResponseEntity<ValidationDto> getDatasetValidation(String datasetId, @Nullable String acceptLanguage) {
        List<Issue> issues = DatasetCheck.check(datasets.get(datasets.getHead(datasetId)));
        return ResponseEntity.ok(IssuesView.toValidation(issues, LocaleContextHolder.getLocale()));
    }

    @Override
    public ResponseEntity<ShortageListDto> getDatasetShortages(String datasetId, @Nullable String acceptLanguage) {
        return ResponseEntity.ok(ShortagesView.toDto(
                Shortages.find(PlanBuilder.of(datasets.get(datasets.getSoundHead(datasetId)))
                        .build()),
                LocaleContextHolder.getLocale()));
    }
}
