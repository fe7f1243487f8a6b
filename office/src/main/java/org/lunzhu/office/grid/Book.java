package org.lunzhu.office.grid;

import java.util.List;
import org.lunzhu.office.problem.Problem;

/**
 * A file as it was read.
 *
 * @param fileName without folders
 * @param sheets in the file's order; none where the file cannot be read
 * @param problems of the file as a whole
 */
public record Book(String fileName, List<Sheet> sheets, List<Problem> problems) {

    public Book {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
    }

    /** Whether nothing of the file could be read. */
    public boolean isUnreadable() {
        return problems.stream().anyMatch(problem -> problem.code().isUnreadable());
    }
}
