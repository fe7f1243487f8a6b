package org.lunzhu.api.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.DatasetDto;
import org.lunzhu.api.contract.DatasetPageDto;
import org.lunzhu.api.contract.DatasetsApi;
import org.lunzhu.api.contract.RepairListDto;
import org.lunzhu.api.contract.ShortageListDto;
import org.lunzhu.api.contract.ValidationDto;
import org.lunzhu.api.http.IssueMapping;
import org.lunzhu.api.http.Paging;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.http.Sorting;
import org.lunzhu.solver.check.DatasetCheck;
import org.lunzhu.solver.check.issue.Issue;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Datasets: taken in, listed, checked, and what to change where people are short. */
@RestController
class DatasetsController implements DatasetsApi {

    private final DatasetStore store;
    private final Datasets datasets;
    private final DatasetIntake intake;
    private final DemoDatasets demos;
    private final Troubles troubles;

    DatasetsController(
            DatasetStore store, Datasets datasets, DatasetIntake intake, DemoDatasets demos, Troubles troubles) {
        this.store = store;
        this.datasets = datasets;
        this.intake = intake;
        this.demos = demos;
        this.troubles = troubles;
    }

    @Override
    public ResponseEntity<DatasetDto> createDataset(
            @Nullable String demo,
            @Nullable String acceptLanguage,
            @RequestBody(required = false) @Nullable Resource body) {
        if ((demo == null) == (body == null)) {
            throw new ProblemException(
                    ProblemKind.MALFORMED_REQUEST, "Either give a dataset in the body or name a scenario (demo).");
        }
        try {
            StoredDataset stored =
                    intake.take(body == null ? demos.get(String.valueOf(demo)) : body.getContentAsByteArray());
            return ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentRequestUri()
                            .pathSegment(stored.id().toString())
                            .build()
                            .toUri())
                    .body(DatasetMapping.toDto(stored));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        int errors = (int) issues.stream().filter(Issue::isError).count();
        return ResponseEntity.ok(new ValidationDto(errors, issues.size() - errors, IssueMapping.toDtos(issues)));
    }

    @Override
    public ResponseEntity<ShortageListDto> getDatasetShortages(String datasetId, @Nullable String acceptLanguage) {
        return ResponseEntity.ok(
                ShortageMapping.toDto(datasets.get(datasets.getStored(datasetId).id())));
    }

    @Override
    public ResponseEntity<RepairListDto> getDatasetRepairs(
            String datasetId, Integer seconds, @Nullable String acceptLanguage) {
        return ResponseEntity.ok(
                RepairMapping.toDto(troubles.find(datasets.getStored(datasetId).id(), seconds)));
    }
}
