package org.lunzhu.api.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.DatasetDto;
import org.lunzhu.api.contract.DatasetPageDto;
import org.lunzhu.api.contract.DatasetsApi;
import org.lunzhu.api.contract.ShortageListDto;
import org.lunzhu.api.contract.ValidationDto;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.http.RequestIssue;
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
    private final Datasets datasets;
    private final DatasetIntake intake;
    private final DemoDatasets demos;

    DatasetsController(DatasetStore store, Datasets datasets, DatasetIntake intake, DemoDatasets demos) {
        this.store = store;
        this.datasets = datasets;
        this.intake = intake;
        this.demos = demos;
    }

    @Override
    public ResponseEntity<DatasetDto> createDataset(
            @Nullable String demo,
            @Nullable String acceptLanguage,
            @RequestBody(required = false) @Nullable Resource body) {
        if (demo != null && body != null) {
            throw new ProblemException(
                    ProblemKind.MALFORMED_REQUEST, List.of(RequestIssue.of("body-or-demo", "demo", demo)));
        }
        try {
            StoredDataset stored = intake.take(demo == null ? textOf(body) : demos.get(demo));
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
        return ResponseEntity.ok(DatasetMapping.toDto(datasets.getStored(datasetId)));
    }

    @Override
    public ResponseEntity<ValidationDto> getDatasetValidation(String datasetId, @Nullable String acceptLanguage) {
        List<Issue> issues =
                DatasetCheck.check(datasets.get(datasets.getStored(datasetId).id()));
        return ResponseEntity.ok(IssuesView.toValidation(issues, LocaleContextHolder.getLocale()));
    }

    @Override
    public ResponseEntity<ShortageListDto> getDatasetShortages(String datasetId, @Nullable String acceptLanguage) {
        return ResponseEntity.ok(ShortagesView.toDto(
                Shortages.find(PlanBuilder.of(
                                datasets.get(datasets.getStored(datasetId).id()))
                        .build()),
                LocaleContextHolder.getLocale()));
    }
}
