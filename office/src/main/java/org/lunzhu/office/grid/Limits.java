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
    /** Rows that all merged regions together reach over. */
    static final int MERGED_ROWS = 1_200_000;
    /** How deep elements lie in each other. */
    static final int DEPTH = 256;
    /** Eight times what a cell of Excel holds. */
    static final int TEXT = 1 << 18;
    /** Tags of a web page. */
    static final int TAGS = 1_000_000;

    private int cells;
    private int merges;
    private int mergedRows;

    /** Counts one more cell that holds something, and refuses the file when there are too many. */
    void count(int row, int column) {
        cells++;
        if (cells > CELLS || row > ROWS || column > COLUMNS) {
            throw tooLarge();
        }
    }

    /** Counts one more merged region, which reaches over so many rows that a list can have. */
    void countMerge(int rows) {
        merges++;
        mergedRows += rows;
        if (merges > MERGES || mergedRows > MERGED_ROWS) {
            throw tooLarge();
        }
    }

    /** Refuses a text of that many characters where no cell can hold it. */
    static void checkText(int length) {
        if (length > TEXT) {
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
