package org.lunzhu.benchmarks.race.result;

import java.util.List;

/**
 * What a row was measured with.
 *
 * @param commit version of the program
 * @param machine system, processors and memory a run has, and Java
 * @param date when, UTC
 */
public record Setting(String commit, String machine, String date) {

    static final List<String> HEADER = List.of("commit", "machine", "date");

    List<Object> cells() {
        return List.of(commit, machine, date);
    }

    static Setting of(Cells cells) {
        return new Setting(cells.text("commit"), cells.text("machine"), cells.text("date"));
    }
}
