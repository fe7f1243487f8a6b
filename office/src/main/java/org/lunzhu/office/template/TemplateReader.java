package org.lunzhu.office.template;

import org.lunzhu.office.template.book.BookWriter;
import org.lunzhu.office.template.book.Page;
import org.lunzhu.office.template.book.SheetTable;
import org.lunzhu.office.template.sheet.DatasetTables;
import org.lunzhu.office.template.sheet.Form;
import org.lunzhu.office.template.sheet.TemplateForms;
import org.lunzhu.office.template.table.Findings;
import org.lunzhu.office.template.table.Place;
import org.lunzhu.office.template.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lunzhu.data.json.DatasetTree;
import org.lunzhu.data.json.UnreadableJsonException;
import org.lunzhu.office.grid.Book;
import org.lunzhu.office.grid.Sheet;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.problem.Problem;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.model.Dataset;

/** Reads datasets from template workbooks. Every cell is read for certain, or reported with its address. */
public final class TemplateReader {

    /** Sheets that a template has at least, besides that of the basics. */
    private static final int FEWEST_SHEETS = 2;

    private TemplateReader() {}

    /** Whether it is a template: by the names of its sheets and of their columns. */
    public static boolean isTemplate(Book book) {
        boolean hasBasics = TemplateForms.all().stream().filter(Form::isUpright).allMatch(form -> isThere(book, form));
        long others = TemplateForms.all().stream()
                .filter(form -> !form.isUpright() && isThere(book, form))
                .count();
        return hasBasics && others >= FEWEST_SHEETS;
    }

    private static boolean isThere(Book book, Form form) {
        Sheet sheet = find(book, form.name());
        return sheet != null && SheetTable.matches(sheet, pageOf(form));
    }

    /** Reads a workbook that is a template; the sheets of a plan are passed over. */
    public static TemplateReading read(Book book) {
        Findings findings = new Findings();
        book.problems().forEach(findings::add);
        List<Table> tables = new ArrayList<>();
        for (Form form : TemplateForms.all()) {
            Sheet sheet = find(book, form.name());
            if (sheet != null && sheet.visibility() != Sheet.Visibility.VISIBLE) {
                findings.add(Code.SHEET_HIDDEN, form.name(), form.name());
            } else if (sheet != null) {
                tables.add(SheetTable.read(sheet, pageOf(form), findings));
            }
        }
        reportOthers(book, findings);
        DatasetTables.Read read = DatasetTables.read(tables, findings);
        Dataset dataset = findings.hasErrors() ? null : datasetOrNull(read, findings);
        return new TemplateReading(dataset, findings.problems(), read.aliases(), read.places());
    }

    /** Names the sheets that somebody added, and that are passed over. */
    private static void reportOthers(Book book, Findings findings) {
        Set<String> known = new HashSet<>(PlanSheets.names());
        TemplateForms.all().forEach(form -> known.add(form.name()));
        known.add(BookWriter.GUIDE);
        for (Sheet sheet : book.sheets()) {
            String name = String.valueOf(sheet.name());
            if (!known.contains(name)
                    && sheet.visibility() == Sheet.Visibility.VISIBLE
                    && !sheet.rows().isEmpty()) {
                findings.add(Code.TABLE_SKIPPED, name, name);
            }
        }
    }

    static Page pageOf(Form form) {
        return new Page(form.name(), form.heads(), form.isUpright());
    }

    static @Nullable Sheet find(Book book, String name) {
        return book.sheets().stream()
                .filter(sheet -> name.equals(sheet.name()))
                .findFirst()
                .orElse(null);
    }

    /** What the contract of the JSON still refuses, such as half a location, is reported like everything else. */
    private static @Nullable Dataset datasetOrNull(DatasetTables.Read read, Findings findings) {
        try {
            return DatasetTree.read(read.root());
        } catch (UnreadableJsonException e) {
            TemplateReading places = new TemplateReading(null, List.of(), Map.of(), read.places());
            e.issues().forEach(issue -> findings.add(problemOf(issue, places.findPlace(issue.pointer()))));
            return null;
        }
    }

    private static Problem problemOf(Issue issue, @Nullable Place place) {
        Code code = switch (issue.code()) {
            case "missing-property" -> Code.VALUE_REQUIRED;
            case "malformed-date" -> Code.DATE_INVALID;
            case "unknown-constant" -> Code.ENUM_UNKNOWN;
            default -> Code.NUMBER_AMBIGUOUS;
        };
        return new Problem(
                place == null ? null : place.sheet(),
                place == null ? null : place.cell(),
                code,
                issue.value(),
                List.of(),
                List.of(issue.message(Locale.CHINESE)));
    }
}
