package org.lunzhu.office.grade;

import static org.lunzhu.office.grade.Texts.isEmpty;
import static org.lunzhu.office.grade.Texts.list;
import static org.lunzhu.office.grade.Texts.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Compares a reading with what should have been read. Nothing may be missed, read wrongly, read beyond that, or guessed.
 * An expected entry names the fields that count; {@code mustNot} names fields that must be empty.
 */
public final class Grader {

    private static final List<String> SECTIONS = List.of("sites", "supervisors", "agencies", "history", "postings");

    private final JsonNode reading;
    private final JsonNode expected;
    private final Set<String> known;
    private final Grade grade = new Grade();

    private Grader(JsonNode reading, JsonNode expected, JsonNode context) {
        this.reading = reading;
        this.expected = expected;
        this.known = Stream.of("sites", "supervisors", "agencies", "enterprises")
                .flatMap(section -> list(context.path(section)).stream())
                .map(entry -> norm(entry.path("name")))
                .collect(Collectors.toSet());
    }

    /** @param context the dataset the book was read against, whose names are no extra entries */
    public static Grade grade(JsonNode reading, JsonNode expected, JsonNode context) {
        Grader grader = new Grader(NamedReading.of(reading, context), expected, context);
        SECTIONS.forEach(grader::section);
        list(expected.path("mustNot")).forEach(grader::mustNot);
        new ProblemGrader(grader.grade, reading, expected).grade();
        return grader.grade;
    }

    private void section(String section) {
        List<JsonNode> left = new ArrayList<>(list(reading.path(section)));
        for (JsonNode wanted : list(expected.path("expect").path(section))) {
            List<JsonNode> candidates = candidates(section, left, wanted);
            if (candidates.isEmpty()) {
                grade.fault("missed", section + " " + Fields.key(section, wanted));
            } else {
                left.remove(candidates.get(0));
                fields(section, candidates.get(0), wanted);
            }
        }
        left.stream()
                .filter(entry -> !known.contains(Fields.key(section, entry)))
                .forEach(entry -> grade.fault("extra", section + " " + Fields.key(section, entry)));
    }

    private static List<JsonNode> candidates(String section, List<JsonNode> left, JsonNode wanted) {
        List<JsonNode> candidates = left.stream()
                .filter(entry -> Fields.key(section, entry).equals(Fields.key(section, wanted)))
                .toList();
        return narrowed(narrowed(candidates, wanted, "period"), wanted, "agency");
    }

    private static List<JsonNode> narrowed(List<JsonNode> candidates, JsonNode wanted, String field) {
        List<JsonNode> same = candidates.stream()
                .filter(entry -> Fields.same(field, entry.path(field), wanted.path(field)))
                .toList();
        return same.isEmpty() ? candidates : same;
    }

    private void fields(String section, JsonNode entry, JsonNode wanted) {
        wanted.properties().forEach(field -> field(section, entry, field.getKey(), field.getValue()));
        wanted.path("optional").properties().forEach(field -> {
            if (!isEmpty(Fields.value(entry, field.getKey()))) {
                field(section, entry, field.getKey(), field.getValue());
            }
        });
    }

    private void field(String section, JsonNode entry, String field, JsonNode wanted) {
        JsonNode got = Fields.value(entry, field);
        if (!field.equals("optional") && !Fields.same(field, got, wanted)) {
            grade.fault(
                    "wrong",
                    "%s %s: %s is (%s), not (%s)".formatted(section, Fields.key(section, entry), field, got, wanted));
        }
    }

    private void mustNot(JsonNode rule) {
        String section = rule.path("section").asString();
        String field = rule.path("field").asString();
        list(reading.path(section)).stream()
                .filter(entry -> rule.path("match").properties().stream()
                        .allMatch(pair -> norm(entry.path(pair.getKey())).equals(norm(pair.getValue()))))
                .filter(entry -> !isEmpty(entry.path(field)))
                .forEach(entry -> grade.fault("guessed", section + " " + entry));
    }
}
