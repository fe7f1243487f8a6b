package org.lunzhu.api.cli.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunzhu.office.entry.Reading;
import org.lunzhu.office.entry.Section;
import org.lunzhu.office.merge.Change;
import org.lunzhu.office.merge.Merged;
import org.lunzhu.office.problem.Problem;
import org.lunzhu.office.problem.Severity;

/** What was read from workbooks: how much of each kind, and every problem with its cell. */
public final class ReadingLines {

    private final Texts texts;

    public ReadingLines(Texts texts) {
        this.texts = texts;
    }

    /** @param withFile whether places name the file, too */
    public List<String> of(Reading reading, Merged merged, boolean withFile) {
        List<String> lines = new ArrayList<>(counts(reading, merged));
        lines.addAll(assumptions(merged));
        lines.addAll(problems(reading, withFile));
        return lines;
    }

    private List<String> counts(Reading reading, Merged merged) {
        Table table = new Table("<>>>>>").row(
                texts.get("read.kind"),
                texts.get("read.read"),
                texts.get("read.added"),
                texts.get("read.changed"),
                texts.get("read.unchanged"),
                texts.get("read.left-out"));
        for (Section section : Section.values()) {
            Map<Change.Kind, Long> counts = merged.changes().stream()
                    .filter(change -> change.section() == section)
                    .collect(Collectors.groupingBy(
                            Change::kind, () -> new EnumMap<>(Change.Kind.class), Collectors.counting()));
            if (!reading.all(section).isEmpty() || !counts.isEmpty()) {
                table.row(
                        texts.get("read.of." + section.property()),
                        reading.all(section).size(),
                        counts.getOrDefault(Change.Kind.ADDED, 0L),
                        counts.getOrDefault(Change.Kind.CHANGED, 0L),
                        counts.getOrDefault(Change.Kind.UNCHANGED, 0L),
                        counts.getOrDefault(Change.Kind.LEFT_OUT, 0L));
            }
        }
        return table.lines();
    }

    /** How often a usual value was taken, for each property. */
    private List<String> assumptions(Merged merged) {
        Map<String, Long> assumed = merged.changes().stream()
                .flatMap(change -> change.assumed().stream()
                        .map(property -> change.section().property() + "." + property))
                .collect(Collectors.groupingBy(key -> key, java.util.TreeMap::new, Collectors.counting()));
        return assumed.entrySet().stream()
                .map(entry -> texts.get("read.assumed." + entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<String> problems(Reading reading, boolean withFile) {
        List<String> lines = new ArrayList<>();
        reading.problems().stream()
                .filter(Problem::needsAnswer)
                .map(problem -> line(problem, withFile))
                .forEach(lines::add);
        lines.add(texts.get(
                "read.total",
                count(reading, Severity.ERROR),
                count(reading, Severity.WARNING),
                count(reading, Severity.INFO)));
        return lines;
    }

    private static long count(Reading reading, Severity severity) {
        return reading.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** A problem with its place. */
    public String line(Problem problem, boolean withFile) {
        String place = Stream.of(withFile ? problem.file() : null, problem.sheet(), problem.cell())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("!"));
        return texts.get(
                problem.severity() == Severity.ERROR ? "read.error" : "read.warning",
                place.isEmpty() ? texts.get("read.whole") : place,
                problem.message(texts.locale()),
                problem.remedy(texts.locale()));
    }
}
