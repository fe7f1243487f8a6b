package org.lunzhu.benchmarks.race.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.lunzhu.benchmarks.race.result.Cells;
import org.lunzhu.benchmarks.race.result.CsvTable;
import org.lunzhu.benchmarks.race.result.Outcome;
import org.lunzhu.benchmarks.race.result.Point;
import org.lunzhu.benchmarks.race.result.Run;
import org.lunzhu.benchmarks.race.result.Size;

/**
 * What the process of a run told.
 *
 * @param size how large its dataset is
 * @param points what it reached when
 * @param outcome what it came to
 */
public record Report(Size size, List<Point> points, Outcome outcome) {

    /** Reads it; a process that did not live to tell its outcome has the given failure. */
    static Report read(Path file, Run run, String failure) throws IOException {
        List<Cells> points = read(file, Telling.POINT, Point.HEADER.subList(4, Point.HEADER.size()));
        List<Cells> sizes = read(file, Telling.SIZE, Size.HEADER);
        List<Cells> outcomes = read(file, Telling.OUTCOME, Outcome.HEADER);
        return new Report(
                sizes.isEmpty() ? Size.UNKNOWN : Size.of(sizes.get(0)),
                points.stream().map(cells -> Point.of(run, cells)).toList(),
                outcomes.isEmpty() ? Outcome.failed(failure) : Outcome.of(outcomes.get(0)));
    }

    /** The whole lines of one kind; anything else a native library may have printed is passed over. */
    private static List<Cells> read(Path file, String kind, List<String> header) throws IOException {
        List<String> columns = new ArrayList<>(List.of("kind"));
        columns.addAll(header);
        String text;
        try (Stream<String> lines = Files.lines(file)) {
            text = String.join(
                    "\n", lines.filter(line -> line.startsWith(kind + ",")).toList());
        }
        CSVFormat format = CsvTable.FORMAT
                .builder()
                .setHeader(columns.toArray(String[]::new))
                .get();
        try (CSVParser lines = CSVParser.parse(text, format)) {
            return lines.stream()
                    .filter(line -> line.size() == columns.size())
                    .map(Cells::new)
                    .toList();
        }
    }
}
