package org.lunzhu.office.template.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.problem.Problem;
import org.lunzhu.office.problem.Severity;

/** The problems found so far. */
public final class Findings {

    private final List<Problem> problems = new ArrayList<>();

    public void add(Problem problem) {
        problems.add(problem);
    }

    /** A problem of one cell. */
    public void add(Code code, Row row, String column, List<String> suggestion, String... args) {
        Value value = row.find(column);
        add(code, row.placeOf(column), value == null ? null : value.text(), suggestion, args);
        row.setReported(column);
    }

    public void add(Code code, Place place, @Nullable String value, List<String> suggestion, String... args) {
        add(new Problem(place.sheet(), place.cell(), code, value, suggestion, List.of(args)));
    }

    /** A problem of a sheet as a whole. */
    public void add(Code code, String sheet, @Nullable String value, String... args) {
        add(new Problem(sheet, null, code, value, List.of(), List.of(args)));
    }

    public List<Problem> problems() {
        return problems;
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
