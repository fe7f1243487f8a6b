package org.lunzhu.office.grid;

import org.lunzhu.office.problem.Code;
import org.lunzhu.office.problem.Problem;

/**
 * How large a file may be; beyond it, it is refused. Sizes are absolute: honest files of WPS shrink a hundredfold too.
 * Sixty thousand rows are nine times the largest province.
 */
final class Limits {

    static final int FILE_BYTES = 20 << 20;
    static final int PART_BYTES = 64 << 20;
    static final int ALL_PARTS_BYTES = 128 << 20;
    static final int PARTS = 2_000;
    static final int ROWS = 60_000;
    static final int COLUMNS = 200;
    static final int CELLS = 1_200_000;

    static final int MERGES = 60_000;

    private int cells;
    private int merges;

    /** Counts one more cell that holds something, and refuses the file when there are too many. */
    void count(int row, int column) {
        cells++;
        if (cells > CELLS || row > ROWS || column > COLUMNS) {
            throw tooLarge();
        }
    }

    /** Counts one more merged region. */
    void countMerge() {
        merges++;
        if (merges > MERGES) {
            throw tooLarge();
        }
    }

    static RefusedFileException tooLarge() {
        return new RefusedFileException(Problem.ofFile(
                Code.FILE_TOO_LARGE,
                null,
                String.valueOf(ALL_PARTS_BYTES >> 20),
                String.valueOf(ROWS),
                String.valueOf(COLUMNS)));
    }
}
