package org.lunzhu.office.grade;

import static org.lunzhu.office.grade.Texts.inside;
import static org.lunzhu.office.grade.Texts.isEmpty;
import static org.lunzhu.office.grade.Texts.list;
import static org.lunzhu.office.grade.Texts.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares problems: by code, sheet and cell, and at least one of the suggestions wanted. */
final class ProblemGrader {

    private final Grade grade;
    private final List<JsonNode> problems;
    private final List<JsonNode> left;
    private final JsonNode expected;

    ProblemGrader(Grade grade, JsonNode reading, JsonNode expected) {
        this.grade = grade;
        this.problems = list(reading.path("problems"));
        this.left = new ArrayList<>(problems);
        this.expected = expected;
    }

    void grade() {
        list(expected.path("expect").path("problems")).forEach(this::wanted);
        left.stream()
                .filter(problem -> !norm(problem.path("severity")).equals("info"))
                .filter(problem -> list(expected.path("optionalProblems")).stream()
                        .noneMatch(optional -> hasCode(optional, problem) && lies(optional, problem)))
                .forEach(problem -> grade.fault("false alarm", shown(problem)));
    }

    private void wanted(JsonNode wanted) {
        List<JsonNode> hits = left.stream()
                .filter(problem -> hasCode(wanted, problem) && lies(wanted, problem))
                .toList();
        if (hits.isEmpty()) {
            otherwise(wanted);
            return;
        }
        left.removeAll(isEmpty(wanted.path("cells")) ? hits.subList(0, 1) : hits);
        List<JsonNode> suggestions = list(wanted.path("suggestion"));
        String offered = norm(hits.toString());
        if (!suggestions.isEmpty() && suggestions.stream().noneMatch(text -> offered.contains(norm(text)))) {
            grade.fault("suggestion missing", shown(wanted) + " in " + hits);
        }
    }

    private void otherwise(JsonNode wanted) {
        List<JsonNode> near = left.stream()
                .filter(problem -> !isEmpty(wanted.path("cell")) && lies(wanted, problem))
                .toList();
        if (near.isEmpty()) {
            grade.fault("problem missed", shown(wanted));
        } else {
            left.remove(near.get(0));
            grade.fault("other code", shown(wanted) + " given as " + shown(near.get(0)));
        }
    }

    private static boolean hasCode(JsonNode wanted, JsonNode problem) {
        JsonNode any = wanted.path("anyOf");
        return isEmpty(any)
                ? wanted.path("code").equals(problem.path("code"))
                : list(any).contains(problem.path("code"));
    }

    private static boolean lies(JsonNode wanted, JsonNode problem) {
        boolean otherSheet = !isEmpty(wanted.path("sheet"))
                && !isEmpty(problem.path("sheet"))
                && !norm(wanted.path("sheet")).equals(norm(problem.path("sheet")));
        String cell = text(problem.path("cell"));
        List<JsonNode> cells =
                isEmpty(wanted.path("cells")) ? List.of(wanted.path("cell")) : list(wanted.path("cells"));
        return !otherSheet && cells.stream().anyMatch(place -> isAt(text(place), cell, wanted));
    }

    private static boolean isAt(@Nullable String place, @Nullable String cell, JsonNode wanted) {
        return place == null
                ? cell == null || isEmpty(wanted.path("cell"))
                : Objects.equals(place, cell) || inside(place, cell) || inside(cell, place);
    }

    private static @Nullable String text(JsonNode node) {
        return isEmpty(node) ? null : node.asString();
    }

    private static String shown(JsonNode problem) {
        return "%s %s!%s (%s) %s"
                .formatted(
                        problem.path("code").asString(),
                        norm(problem.path("sheet")),
                        norm(problem.path("cell")),
                        norm(problem.path("value")),
                        problem.path("suggestion"));
    }
}
