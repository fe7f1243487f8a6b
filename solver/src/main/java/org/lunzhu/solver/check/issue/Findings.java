package org.lunzhu.solver.check.issue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The issues found so far, of either severity at most ten thousand; nobody reads on, and a document can have millions. */
public final class Findings {

    private static final int MOST = 10_000;

    private final List<Issue> errors = new ArrayList<>();
    private final List<Issue> warnings = new ArrayList<>();

    public void error(Pointer place, String code, @Nullable Object value, Object... args) {
        if (errors.size() < MOST) {
            errors.add(Issue.error(code, place.text(), textOf(value), textsOf(args)));
        }
    }

    public void warning(Pointer place, String code, @Nullable Object value, Object... args) {
        if (warnings.size() < MOST) {
            warnings.add(Issue.warning(code, place.text(), textOf(value), textsOf(args)));
        }
    }

    /** An error where an id is given that is none of those known. */
    public void reference(Pointer place, String code, @Nullable String id, Collection<String> known) {
        if (id != null && !known.contains(id)) {
            error(place, code, id);
        }
    }

    /** An error for every id that is none of those known. */
    public void references(Pointer place, String code, List<String> ids, Collection<String> known) {
        for (int i = 0; i < ids.size(); i++) {
            reference(place.at(i), code, ids.get(i), known);
        }
    }

    /** An error where a number lies outside its range, whose ends are allowed. */
    public void range(Pointer place, String code, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            error(place, code, plain(value), plain(least), plain(most));
        }
    }

    public void addAll(Findings others) {
        addUpToMost(errors, others.errors);
        addUpToMost(warnings, others.warnings);
    }

    private static void addUpToMost(List<Issue> issues, List<Issue> others) {
        issues.addAll(others.subList(0, Math.min(others.size(), MOST - issues.size())));
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** Errors first, else in the order found. */
    public List<Issue> toList() {
        return Stream.concat(errors.stream(), warnings.stream()).toList();
    }

    private static @Nullable String textOf(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String[] textsOf(Object[] args) {
        return Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : "" + value;
    }
}
