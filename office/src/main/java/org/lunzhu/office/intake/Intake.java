package org.lunzhu.office.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.entry.Reading;
import org.lunzhu.office.entry.Section;
import org.lunzhu.office.grid.Book;
import org.lunzhu.office.merge.DatasetMerge;
import org.lunzhu.office.merge.ListedPlan;
import org.lunzhu.office.merge.Merged;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.problem.Problem;
import org.lunzhu.office.read.ListsReader;
import org.lunzhu.office.template.PlanReading;
import org.lunzhu.office.template.PlanSheets;
import org.lunzhu.office.template.TemplateReader;
import org.lunzhu.office.template.TemplateReading;
import org.lunzhu.solver.model.Dataset;

/**
 * What books came to. A filled template is a whole dataset and takes the place of the one that is open; lists are read
 * into that.
 *
 * @param reading everything that was read, of templates and of lists
 * @param merged the dataset that it makes
 */
public record Intake(Reading reading, Merged merged) {

    /** @param aliases other names of agencies, as somebody confirmed them, with their ids */
    public static Intake of(List<Book> books, Dataset into, Map<String, String> aliases) {
        Dataset dataset = into;
        Map<String, String> names = new LinkedHashMap<>(aliases);
        List<Problem> problems = new ArrayList<>();
        List<Book> lists = new ArrayList<>();
        Map<Section, List<Entry>> entries = new EnumMap<>(Section.class);
        for (Book book : books) {
            if (!TemplateReader.isTemplate(book)) {
                lists.add(book);
                continue;
            }
            TemplateReading template = TemplateReader.read(book);
            template.problems().forEach(problem -> problems.add(problem.in(book.fileName())));
            template.aliases().forEach((id, others) -> others.forEach(other -> names.put(other, id)));
            if (template.dataset() != null) {
                dataset = template.dataset();
                entries.putAll(TemplateEntries.of(template, template.dataset()));
            }
        }
        Reading ofLists = ListsReader.read(lists, dataset, names);
        problems.addAll(ofLists.problems());
        ofLists.entries().forEach((section, more) -> entries.merge(section, more, Intake::both));
        return new Intake(new Reading(entries, problems), DatasetMerge.merge(dataset, ofLists.entries()));
    }

    private static List<Entry> both(List<Entry> first, List<Entry> second) {
        List<Entry> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** The plan that a book holds: on the sheets that this program writes, or as a list of postings. */
    public static PlanReading plan(Book book, Dataset dataset) {
        PlanReading sheets = PlanSheets.read(book, dataset);
        if (sheets.plan() != null || !isWithoutPlan(sheets)) {
            return sheets;
        }
        ListedPlan listed = ListedPlan.of(dataset, ListsReader.read(List.of(book), dataset, Map.of()));
        return new PlanReading(listed.problems().isEmpty() ? listed.plan() : null, listed.problems());
    }

    private static boolean isWithoutPlan(PlanReading sheets) {
        return sheets.problems().stream().allMatch(problem -> problem.code() == Code.SHEET_UNRECOGNISED);
    }
}
