package org.lunzhu.office.template;

import org.lunzhu.office.template.book.Page;
import org.lunzhu.office.template.book.SheetTable;
import org.lunzhu.office.template.column.Reading;
import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.sheet.Form;
import org.lunzhu.office.template.sheet.Matrix;
import org.lunzhu.office.template.sheet.PlanForms;
import org.lunzhu.office.template.table.Findings;
import org.lunzhu.office.template.table.Table;
import org.lunzhu.office.template.table.UnwritableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lunzhu.data.json.DatasetTree;
import org.lunzhu.data.json.PlanTree;
import org.lunzhu.data.json.UnreadableJsonException;
import org.lunzhu.office.grid.Book;
import org.lunzhu.office.grid.Sheet;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.problem.Problem;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.SavedPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads plans from the sheets that {@link TemplateWriter} adds for one. */
public final class PlanSheets {

    private PlanSheets() {}

    /** Names of the sheets that a plan can have. */
    static List<String> names() {
        return List.of(PlanForms.SUMMARY.name(), PlanForms.POSTINGS.name(), Matrix.NAME, PlanForms.CIRCUITS.name());
    }

    /**
     * The plan of the list, or of the matrix where there is no list. The matrix gives the postings by post, period and
     * seat, as the solver does. A workbook without either has the problem {@code SHEET_UNRECOGNISED}.
     */
    public static PlanReading read(Book book, Dataset dataset) {
        ObjectNode tree = DatasetTree.of(dataset);
        Matrix matrix = new Matrix(tree);
        Form seats = TemplateReader.find(book, PlanForms.POSTINGS.name()) == null ? matrix : PlanForms.POSTINGS;
        Findings findings = new Findings();
        if (TemplateReader.find(book, seats.name()) == null) {
            findings.add(Problem.ofFile(Code.SHEET_UNRECOGNISED, null));
            return new PlanReading(null, findings.problems());
        }
        List<Table> tables = new ArrayList<>();
        for (Form form : List.of(PlanForms.SUMMARY, PlanForms.CIRCUITS, seats)) {
            Sheet sheet = TemplateReader.find(book, form.name());
            tables.add(sheet == null ? null : SheetTable.read(sheet, TemplateReader.pageOf(form), findings));
        }
        ObjectNode plan = read(tables, seats, tree, findings);
        return new PlanReading(findings.hasErrors() ? null : planOrNull(plan, findings), findings.problems());
    }

    private static @Nullable SavedPlan planOrNull(ObjectNode plan, Findings findings) {
        try {
            return PlanTree.read(plan);
        } catch (UnreadableJsonException e) {
            e.issues()
                    .forEach(issue -> findings.add(
                            Problem.ofFile(Code.NUMBER_AMBIGUOUS, issue.value(), issue.message(Locale.CHINESE))));
            return null;
        }
    }

    /** The tree of summary, circuits and seats; a missing table of circuits is not the same as an empty one. */
    private static ObjectNode read(List<@Nullable Table> tables, Form seats, ObjectNode dataset, Findings findings) {
        ObjectNode plan = JsonNodeFactory.instance.objectNode();
        Table circuits = tables.get(1);
        if (circuits != null) {
            PlanForms.CIRCUITS.prepare(circuits, plan);
            PlanForms.CIRCUITS.read(circuits, plan, new Reading(Names.of(dataset), findings));
        }
        Reading reading = new Reading(Names.of(withPosts(dataset, plan)), findings);
        Table summary = tables.get(0);
        PlanForms.SUMMARY.read(summary == null ? PlanForms.SUMMARY.table() : summary, plan, reading);
        Table rows = tables.get(2);
        if (rows != null) {
            seats.prepare(rows, plan);
            seats.read(rows, plan, reading);
        }
        return plan;
    }

    /** The dataset with what its plans call posts: resident sites and circuits, those of the plan too. */
    private static ObjectNode withPosts(ObjectNode dataset, ObjectNode plan) {
        ObjectNode all = dataset.deepCopy();
        ArrayNode posts = all.putArray("posts");
        for (JsonNode site : dataset.path("sites")) {
            if (site.path("mode").asString("").equals("RESIDENT")) {
                posts.addObject().set("id", site.path("id")).set("title", site.path("name"));
            }
        }
        dataset.path("circuits").forEach(posts::add);
        plan.path("circuits").forEach(posts::add);
        return all;
    }

    /** Adds the sheets of the plan; throws {@link UnwritableException} where they could not be read back. */
    static void add(SavedPlan plan, ObjectNode dataset, List<Page> pages, List<Table> tables) {
        ObjectNode tree = PlanTree.of(plan);
        Names names = Names.of(withPosts(dataset, tree));
        Matrix matrix = new Matrix(dataset);
        Table summary = PlanForms.SUMMARY.write(tree, names);
        Table list = PlanForms.POSTINGS.write(tree, names);
        Table grid = matrix.write(tree, names);
        Table circuits = tree.has("circuits") ? PlanForms.CIRCUITS.write(tree, names) : null;
        List<@Nullable Table> withList = new ArrayList<>();
        withList.add(summary);
        withList.add(circuits);
        withList.add(list);
        requireSame(tree, withList, PlanForms.POSTINGS, dataset);
        add(PlanForms.SUMMARY, summary, pages, tables);
        add(PlanForms.POSTINGS, list, pages, tables);
        add(matrix, grid, pages, tables);
        if (circuits != null) {
            add(PlanForms.CIRCUITS, circuits, pages, tables);
        }
    }

    private static void add(Form form, Table table, List<Page> pages, List<Table> tables) {
        pages.add(TemplateReader.pageOf(form));
        tables.add(table);
    }

    private static void requireSame(ObjectNode tree, List<@Nullable Table> tables, Form seats, ObjectNode dataset) {
        Findings findings = new Findings();
        ObjectNode back = read(tables, seats, dataset, findings);
        findings.problems().stream().findFirst().ifPresent(problem -> {
            throw new UnwritableException("A value (%s) of the sheet %s could not be read back (%s). Change it."
                    .formatted(problem.value(), problem.sheet(), problem.code()));
        });
        ObjectNode normal = PlanTree.of(PlanTree.read(back));
        if (!normal.equals(tree)) {
            throw new UnwritableException(
                    "The workbook would not say the same as the plan (%s). Check the plan against the dataset."
                            .formatted(Difference.of(tree, normal)));
        }
    }
}
