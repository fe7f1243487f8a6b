package org.lunzhu.api.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.ExportsApi;
import org.lunzhu.api.dataset.DatasetVersion;
import org.lunzhu.api.dataset.Datasets;
import org.lunzhu.api.http.Download;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.plan.PlanDocument;
import org.lunzhu.api.plan.Plans;
import org.lunzhu.office.template.TemplateWriter;
import org.lunzhu.office.template.table.UnwritableException;
import org.lunzhu.solver.model.Dataset;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Datasets and plans as workbooks and tables. */
@RestController
class ExportsController implements ExportsApi {

    private final Datasets datasets;
    private final Plans plans;

    ExportsController(Datasets datasets, Plans plans) {
        this.datasets = datasets;
        this.plans = plans;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    @Override
    public ResponseEntity<Resource> getWorkbookTemplate() {
        return workbook("模板", TemplateWriter::writeEmpty);
    }

    @Override
    public ResponseEntity<Resource> getDatasetWorkbook(String datasetId, @Nullable Integer revision) {
        Dataset dataset = datasets.get(version(datasetId, revision));
        return workbook(dataset.label(), out -> TemplateWriter.write(dataset, null, out));
    }

    private DatasetVersion version(String datasetId, @Nullable Integer revision) {
        return revision == null ? datasets.getHead(datasetId) : datasets.getVersion(datasetId, revision);
    }

    @Override
    public ResponseEntity<Resource> getDatasetTable(String datasetId, String name, @Nullable Integer revision) {
        ExportedTable table = ExportedTable.of(name);
        Dataset dataset = datasets.get(version(datasetId, revision));
        try {
            String file = "%s %s.csv".formatted(dataset.label(), table.sheet());
            return Download.of(TableText.of(table.of(dataset)), file, Download.TABLE);
        } catch (UnwritableException e) {
            throw unwritable(e);
        }
    }

    @Override
    public ResponseEntity<Resource> getPlanWorkbook(String planId) {
        PlanDocument plan = plans.getDocument(planId);
        Dataset dataset = datasets.get(plan.dataset());
        return workbook(plan.name(), out -> TemplateWriter.write(dataset, plan.toPlan(), out));
    }

    private static ResponseEntity<Resource> workbook(String name, Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (UnwritableException e) {
            throw unwritable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Download.of(bytes.toByteArray(), name + ".xlsx", Download.WORKBOOK);
    }

    private static ProblemException unwritable(UnwritableException e) {
        return new ProblemException(ProblemKind.UNWRITABLE_WORKBOOK, String.valueOf(e.getMessage()));
    }
}
