package org.lunzhu.office.entry;

import java.util.List;
import java.util.Map;
import org.lunzhu.office.problem.Problem;

/**
 * What was read from workbooks.
 *
 * @param entries by their kind, in the order in which they stand
 * @param problems what was not read for certain, and what somebody should know
 */
public record Reading(Map<Section, List<Entry>> entries, List<Problem> problems) {

    public Reading {
        entries = Map.copyOf(entries);
        problems = List.copyOf(problems);
    }

    public List<Entry> all(Section section) {
        return entries.getOrDefault(section, List.of());
    }

    /** Whether somebody must confirm or mend something. */
    public boolean needsAnswer() {
        return problems.stream().anyMatch(Problem::needsAnswer);
    }

    /** Whether a file could not be read at all. */
    public boolean isUnreadable() {
        return problems.stream().anyMatch(problem -> problem.code().isUnreadable());
    }
}
