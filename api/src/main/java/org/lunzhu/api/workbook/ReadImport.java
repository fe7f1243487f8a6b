package org.lunzhu.api.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.entry.Section;
import org.lunzhu.office.problem.Severity;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.model.Dataset;

/**
 * What the files of an import came to, with the decisions taken so far.
 *
 * @param entries what was read, as it stands
 * @param findings every problem, in the order of the files
 * @param groups the problems that are alike
 * @param changes what the dataset would change by it
 * @param dataset the dataset as it would be
 * @param issues what would be wrong with that
 * @param aliases other names of agencies that are to be kept, with their ids
 * @param decisions with the ids that new agencies got
 */
record ReadImport(
        List<ImportFacts.FileFacts> files,
        Map<Section, List<Entry>> entries,
        List<Finding> findings,
        List<ProblemGroup> groups,
        List<ImportChange> changes,
        Dataset dataset,
        List<Issue> issues,
        Map<String, String> aliases,
        List<Decision> decisions) {

    private static final long BYTES_PER_ENTRY = 1_500;
    private static final long BYTES_PER_FINDING = 700;
    private static final long BYTES_PER_THING = 700;

    /** An estimate of the memory it takes. */
    long estimatedBytes() {
        long read = entries.values().stream().mapToLong(List::size).sum();
        long things = (long) dataset.supervisors().size() + dataset.sites().size();
        return BYTES_PER_ENTRY * read + BYTES_PER_FINDING * findings.size() + BYTES_PER_THING * things;
    }

    /** Whether the dataset would be another one. */
    boolean changesAnything() {
        return changes.stream()
                .anyMatch(change -> change.kind() != ChangeKind.UNCHANGED && change.kind() != ChangeKind.LEFT_OUT);
    }

    long undecided() {
        return groups.stream().filter(ProblemGroup::isUndecided).count();
    }

    ImportFacts facts() {
        return new ImportFacts(
                files,
                counts(),
                count(Severity.ERROR),
                count(Severity.WARNING),
                count(Severity.INFO),
                (int) undecided(),
                (int) issues.stream().filter(Issue::isError).count());
    }

    private int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.problem().severity() == severity)
                .count();
    }

    private List<ImportFacts.SectionCounts> counts() {
        Map<String, List<ImportChange>> bySection = changes.stream()
                .collect(Collectors.groupingBy(ImportChange::section, LinkedHashMap::new, Collectors.toList()));
        List<ImportFacts.SectionCounts> counts = new ArrayList<>();
        bySection.forEach((section, all) -> counts.add(counts(section, all)));
        return counts;
    }

    private static ImportFacts.SectionCounts counts(String section, List<ImportChange> all) {
        int[] of = Arrays.stream(ChangeKind.values())
                .mapToInt(kind -> (int)
                        all.stream().filter(change -> change.kind() == kind).count())
                .toArray();
        return new ImportFacts.SectionCounts(
                section,
                of[ChangeKind.ADDED.ordinal()],
                of[ChangeKind.CHANGED.ordinal()],
                of[ChangeKind.UNCHANGED.ordinal()],
                of[ChangeKind.REMOVED.ordinal()],
                of[ChangeKind.LEFT_OUT.ordinal()]);
    }
}
