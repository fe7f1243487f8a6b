package org.lunzhu.api.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.ImportApplicationDto;
import org.lunzhu.api.contract.ImportChangePageDto;
import org.lunzhu.api.contract.ImportDecisionsDto;
import org.lunzhu.api.contract.ImportDto;
import org.lunzhu.api.contract.ImportEntryDto;
import org.lunzhu.api.contract.ImportEntryPageDto;
import org.lunzhu.api.contract.ImportPageDto;
import org.lunzhu.api.contract.ImportProblemGroupPageDto;
import org.lunzhu.api.contract.ImportProblemPageDto;
import org.lunzhu.api.contract.ImportsApi;
import org.lunzhu.api.contract.ValidationDto;
import org.lunzhu.api.dataset.Datasets;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.http.RequestIssue;
import org.lunzhu.api.http.Revision;
import org.lunzhu.api.view.IssuesView;
import org.lunzhu.api.view.Paging;
import org.lunzhu.office.entry.Section;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Imports: uploaded, looked at, decided, applied, discarded. */
@RestController
class ImportsController implements ImportsApi {

    private final Imports imports;
    private final ImportStore store;
    private final Readings readings;
    private final ImportApplications applications;
    private final MarkedFiles marked;
    private final Datasets datasets;

    ImportsController(
            Imports imports,
            ImportStore store,
            Readings readings,
            ImportApplications applications,
            MarkedFiles marked,
            Datasets datasets) {
        this.imports = imports;
        this.store = store;
        this.readings = readings;
        this.applications = applications;
        this.marked = marked;
        this.datasets = datasets;
    }

    @Override
    public ResponseEntity<ImportDto> createImport(
            String datasetId,
            List<MultipartFile> files,
            @Nullable String idempotencyKey,
            @Nullable String acceptLanguage) {
        StoredImport one = imports.create(
                datasetId, files.stream().map(ImportsController::sent).toList(), idempotencyKey);
        return ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/api/v1/imports/{id}")
                        .build(one.id()))
                .body(ImportMapping.toDto(one));
    }

    private static SentFile sent(MultipartFile file) {
        try {
            return new SentFile(String.valueOf(file.getOriginalFilename()), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ResponseEntity<ImportPageDto> listImports(String datasetId, Integer page, Integer size) {
        UUID id = datasets.getHead(datasetId).datasetId();
        Paging paging = new Paging(page, size);
        List<ImportDto> items =
                store.list(id, paging).stream().map(ImportMapping::toDto).toList();
        return ResponseEntity.ok(new ImportPageDto(items, paging.toDto(store.count(id))));
    }

    @Override
    public ResponseEntity<ImportDto> getImport(String importId) {
        return ResponseEntity.ok(ImportMapping.toDto(imports.get(importId)));
    }

    @Override
    public ResponseEntity<Void> discardImport(String importId) {
        imports.discard(importId);
        return ResponseEntity.noContent().build();
    }

    @Override
    public ResponseEntity<ImportDto> decideImport(
            String importId, ImportDecisionsDto request, @Nullable String acceptLanguage) {
        return ResponseEntity.ok(ImportMapping.toDto(imports.decide(importId, request.getItems())));
    }

    @Override
    public ResponseEntity<ImportDto> applyImport(
            String importId, String ifMatch, ImportApplicationDto request, @Nullable String acceptLanguage) {
        ApplicationWish wish = new ApplicationWish(
                Revision.of(ifMatch),
                Boolean.TRUE.equals(request.getLeaveUndecided()),
                Boolean.TRUE.equals(request.getDraft()));
        StoredImport one = applications.apply(importId, wish);
        return ResponseEntity.ok(ImportMapping.toDto(one));
    }

    private ReadImport read(String importId) {
        return readings.get(imports.get(importId));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    @Override
    public ResponseEntity<ImportProblemGroupPageDto> listImportProblemGroups(
            String importId, Boolean information, Integer page, Integer size, @Nullable String acceptLanguage) {
        ReadImport read = read(importId);
        Paging paging = new Paging(page, size);
        List<ProblemGroup> groups = read.groups().stream()
                .filter(group -> information || group.problem().needsAnswer())
                .toList();
        return ResponseEntity.ok(new ImportProblemGroupPageDto(
                ImportMapping.toGroups(paging.of(groups), read, locale()), paging.toDto(groups.size())));
    }

    @Override
    public ResponseEntity<ImportProblemPageDto> listImportProblems(
            String importId,
            @Nullable String groupId,
            @Nullable Integer file,
            Integer page,
            Integer size,
            @Nullable String acceptLanguage) {
        ReadImport read = read(importId);
        Paging paging = new Paging(page, size);
        List<Finding> findings = read.findings().stream()
                .filter(finding -> groupId == null || finding.groupId().equals(groupId))
                .filter(finding -> file == null || finding.file() == file)
                .toList();
        return ResponseEntity.ok(new ImportProblemPageDto(
                ImportMapping.toProblems(paging.of(findings), read, locale()), paging.toDto(findings.size())));
    }

    @Override
    public ResponseEntity<ImportChangePageDto> listImportChanges(
            String importId, @Nullable String section, @Nullable String kind, Integer page, Integer size) {
        require("section", section, Differences.sections(), "unknown-section");
        require("kind", kind, Arrays.stream(ChangeKind.values()).map(Enum::name).toList(), "unknown-kind");
        Paging paging = new Paging(page, size);
        List<ImportChange> changes = read(importId).changes().stream()
                .filter(change -> section == null || change.section().equals(section))
                .filter(change -> kind == null || change.kind().name().equals(kind))
                .toList();
        return ResponseEntity.ok(new ImportChangePageDto(
                paging.of(changes).stream().map(ImportMapping::toDto).toList(), paging.toDto(changes.size())));
    }

    private static void require(String name, @Nullable String value, List<String> known, String code) {
        if (value != null && !known.contains(value)) {
            throw new ProblemException(ProblemKind.MALFORMED_REQUEST, List.of(RequestIssue.of(code, name, value)));
        }
    }

    @Override
    public ResponseEntity<ImportEntryPageDto> listImportEntries(
            String importId, @Nullable String section, Integer page, Integer size) {
        List<String> known =
                Arrays.stream(Section.values()).map(Section::property).toList();
        require("section", section, known, "unknown-section");
        Paging paging = new Paging(page, size);
        List<ReadEntry> entries = ReadEntry.all(read(importId).entries(), section);
        List<ImportEntryDto> items = paging.of(entries).stream()
                .map(entry -> ImportMapping.toDto(entry.section(), entry.entry()))
                .toList();
        return ResponseEntity.ok(new ImportEntryPageDto(items, paging.toDto(entries.size())));
    }

    @Override
    public ResponseEntity<ValidationDto> getImportValidation(String importId, @Nullable String acceptLanguage) {
        return ResponseEntity.ok(IssuesView.toValidation(read(importId).issues(), locale()));
    }

    @Override
    public ResponseEntity<Resource> getMarkedFile(String importId, Integer file, @Nullable String acceptLanguage) {
        return marked.get(imports.get(importId), file, locale());
    }
}
