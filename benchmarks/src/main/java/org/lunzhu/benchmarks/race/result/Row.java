package org.lunzhu.benchmarks.race.result;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One run of one contestant, with what it came to.
 *
 * @param run what tells it from others
 * @param size how large the dataset is
 * @param outcome what it came to
 * @param setting what it was measured with
 */
public record Row(Run run, Size size, Outcome outcome, Setting setting) {

    static final List<String> HEADER = Stream.of(Run.HEADER, Size.HEADER, Outcome.HEADER, Setting.HEADER)
            .flatMap(List::stream)
            .toList();

    List<@Nullable Object> cells() {
        return Stream.of(run.cells(), size.cells(), outcome.cells(), setting.cells())
                .<@Nullable Object>flatMap(List::stream)
                .toList();
    }

    static Row of(Cells cells) {
        return new Row(Run.of(cells), Size.of(cells), Outcome.of(cells), Setting.of(cells));
    }
}
