package org.lunzhu.api.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.entry.Reading;
import org.lunzhu.office.entry.Section;
import org.lunzhu.office.grid.Book;
import org.lunzhu.office.grid.BookReader;
import org.lunzhu.office.intake.Intake;
import org.lunzhu.office.problem.Problem;
import org.lunzhu.office.template.TemplateReader;
import org.lunzhu.office.template.TemplateReading;
import org.lunzhu.solver.check.DatasetCheck;
import org.lunzhu.solver.model.Dataset;

/**
 * Reads the files of an import: a filled template first, which takes the place of the dataset, then the agencies that
 * somebody decided to add, then the lists. The same files, dataset and decisions give the same.
 */
final class ImportReader {

    private final List<SentFile> files;
    private final List<Book> templates = new ArrayList<>();
    private final List<Book> lists = new ArrayList<>();
    private final Map<String, ImportFacts.FileFacts> facts = new LinkedHashMap<>();
    private final Map<String, String> templateAliases = new LinkedHashMap<>();

    private ImportReader(List<SentFile> files) {
        this.files = files;
        files.forEach(this::open);
    }

    /**
     * Throws {@link org.lunzhu.data.json.UnreadableJsonException} where the dataset would break its format.
     *
     * @param aliases other names of agencies that the dataset has, with their ids
     */
    static ReadImport read(List<SentFile> files, Dataset head, Map<String, String> aliases, List<Decision> decisions) {
        return new ImportReader(files).read(head, aliases, decisions);
    }

    private void open(SentFile file) {
        Book book = BookReader.read(file.name(), file.content());
        boolean isTemplate = TemplateReader.isTemplate(book);
        boolean readable = !book.isUnreadable();
        if (isTemplate) {
            templates.add(book);
            TemplateReading template = TemplateReader.read(book);
            template.aliases().forEach((id, others) -> others.forEach(other -> templateAliases.put(other, id)));
            readable = template.dataset() != null;
        } else {
            lists.add(book);
        }
        facts.put(file.name(), new ImportFacts.FileFacts(file.name(), file.content().length, isTemplate, readable));
    }

    private ReadImport read(Dataset head, Map<String, String> known, List<Decision> decisions) {
        Intake whole = Intake.of(templates, head, known);
        NewAgencies agencies = NewAgencies.of(whole.merged().dataset(), decisions);
        Map<String, String> kept = new LinkedHashMap<>(templateAliases);
        kept.putAll(agencies.aliases());
        Map<String, String> names = new LinkedHashMap<>(known);
        names.putAll(kept);
        Intake read = Intake.of(lists, agencies.dataset(), names);
        List<Finding> findings = findings(whole.reading(), read.reading());
        Dataset after = read.merged().dataset();
        return new ReadImport(
                List.copyOf(facts.values()),
                entries(whole.reading(), read.reading()),
                findings,
                ProblemGroup.of(findings, agencies.decisions()),
                new Differences(head, after).with(read.merged().changes()),
                after,
                DatasetCheck.check(after),
                kept,
                agencies.decisions());
    }

    private List<Finding> findings(Reading whole, Reading lists) {
        List<String> names = files.stream().map(SentFile::name).toList();
        return Stream.concat(whole.problems().stream(), lists.problems().stream())
                .map(problem -> new Finding(fileOf(problem, names), problem, ProblemGroup.idOf(problem)))
                .sorted(Comparator.comparingInt(Finding::file))
                .toList();
    }

    private static int fileOf(Problem problem, List<String> names) {
        return Math.max(0, names.indexOf(String.valueOf(problem.file())));
    }

    private static Map<Section, List<Entry>> entries(Reading whole, Reading lists) {
        Map<Section, List<Entry>> entries = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            entries.put(
                    section,
                    Stream.concat(whole.all(section).stream(), lists.all(section).stream())
                            .toList());
        }
        return entries;
    }
}
