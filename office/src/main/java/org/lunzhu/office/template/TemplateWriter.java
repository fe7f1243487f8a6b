package org.lunzhu.office.template;

import org.lunzhu.office.template.book.BookWriter;
import org.lunzhu.office.template.book.Page;
import org.lunzhu.office.template.sheet.DatasetTables;
import org.lunzhu.office.template.sheet.Form;
import org.lunzhu.office.template.sheet.TemplateForms;
import org.lunzhu.office.template.table.Findings;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.Table;
import org.lunzhu.office.grid.BookReader;
import org.lunzhu.office.template.table.UnwritableException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.data.json.DatasetTree;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.SavedPlan;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes datasets and plans as template workbooks. The same dataset gives the same bytes, and reading them gives the same
 * dataset: what a workbook could not say is refused with an {@link UnwritableException}, which names it.
 */
public final class TemplateWriter {

    private static final int ROOM = 1000;

    private TemplateWriter() {}

    /**
     * Writes the dataset, and the plan if there is one, as a list and as a matrix. Flushes the stream and leaves it
     * open.
     */
    public static void write(Dataset dataset, @Nullable SavedPlan plan, OutputStream out) throws IOException {
        ObjectNode tree = DatasetTree.of(dataset);
        List<Table> tables = new ArrayList<>(DatasetTables.of(tree));
        requireSame(tree, tables);
        List<Page> pages = new ArrayList<>(templatePages());
        if (plan != null) {
            PlanSheets.add(plan, tree, pages, tables);
        }
        requireReadable(tables);
        BookWriter.write(Guide.lines(), pages, tables, out);
    }

    /** Throws where the workbook would be larger than what is read, with room for names and words of drop-downs. */
    private static void requireReadable(List<Table> tables) {
        long cells = 0;
        for (Table table : tables) {
            int rows = table.rows().size();
            cells += table.rows().stream().mapToLong(Row::size).sum();
            if (rows > BookReader.maxRows() - ROOM) {
                throw new UnwritableException(
                        "The sheet %s would have %d rows; no more than %d are read again. Write parts of it."
                                .formatted(table.name(), rows, BookReader.maxRows() - ROOM));
            }
        }
        if (cells > BookReader.maxCells() - ROOM) {
            throw new UnwritableException("The workbook would have %d cells; no more than %d are read again. Write parts of it."
                    .formatted(cells, BookReader.maxCells() - ROOM));
        }
    }

    /** Writes a template for people to fill in. */
    public static void writeEmpty(OutputStream out) throws IOException {
        List<Table> tables = TemplateForms.all().stream().map(Form::table).toList();
        BookWriter.write(Guide.lines(), templatePages(), tables, out);
    }

    private static List<Page> templatePages() {
        return TemplateForms.all().stream().map(TemplateReader::pageOf).toList();
    }

    /** Reads the tables back before they are written, so that no dataset is changed in silence. */
    private static void requireSame(ObjectNode tree, List<Table> tables) {
        Findings findings = new Findings();
        ObjectNode back = DatasetTables.read(tables, findings).root();
        findings.problems().stream().findFirst().ifPresent(problem -> {
            throw new UnwritableException("A value (%s) of the sheet %s could not be read back (%s). Change it."
                    .formatted(problem.value(), problem.sheet(), problem.code()));
        });
        ObjectNode normal = DatasetTree.of(DatasetTree.read(back));
        if (!normal.equals(tree)) {
            throw new UnwritableException(
                    "The workbook would not say the same as the dataset (%s). Check the dataset: ids must be its own."
                            .formatted(Difference.of(tree, normal)));
        }
    }
}
