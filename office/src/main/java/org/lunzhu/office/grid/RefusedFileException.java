package org.lunzhu.office.grid;

import org.lunzhu.office.problem.Problem;

/** Nothing of the file can be read, for this reason. */
final class RefusedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RefusedFileException(Problem problem) {
        super(problem.code().name());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
