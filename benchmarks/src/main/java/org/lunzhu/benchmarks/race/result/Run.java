package org.lunzhu.benchmarks.race.result;

import java.util.List;

/**
 * What tells a run from others; the same run is not measured twice.
 *
 * @param dataset which of the datasets
 * @param seed seed of every random choice
 * @param limit when the contestant has to be done, such as {@code 60 s}
 * @param contestant who
 */
public record Run(String dataset, long seed, String limit, String contestant) {

    static final List<String> HEADER = List.of("dataset", "seed", "limit", "contestant");

    List<Object> cells() {
        return List.of(dataset, seed, limit, contestant);
    }

    static Run of(Cells cells) {
        return new Run(
                cells.text("dataset"),
                Long.parseLong(cells.text("seed")),
                cells.text("limit"),
                cells.text("contestant"));
    }
}
