package org.lunzhu.benchmarks.race.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was measured, in two CSV files: a row for each run, and its points over time. */
public final class Results {

    private final CsvTable rowTable;
    private final CsvTable pointTable;
    private final List<Row> rows = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();
    private final Set<Run> runs = new HashSet<>();

    private Results(Path file) {
        rowTable = new CsvTable(file, Row.HEADER);
        pointTable = new CsvTable(pointsOf(file), Point.HEADER);
    }

    /** What the file has, which need not exist yet; points whose run did not end are dropped. */
    public static Results of(Path file) throws IOException {
        Results results = new Results(file);
        results.read();
        return results;
    }

    /** Where the points of a table of rows are: beside it, {@code results.csv} has {@code results-points.csv}. */
    public static Path pointsOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String points = dot < 0 ? name + "-points" : name.substring(0, dot) + "-points" + name.substring(dot);
        return file.resolveSibling(points);
    }

    private void read() throws IOException {
        rowTable.read().forEach(cells -> rows.add(Row.of(cells)));
        rows.forEach(row -> runs.add(row.run()));
        List<Point> all = pointTable.read().stream().map(Point::of).toList();
        all.stream().filter(point -> runs.contains(point.run())).forEach(points::add);
        if (points.size() < all.size()) {
            pointTable.replace(points.stream().map(Point::cells).toList());
        }
    }

    /** Whether the run has been measured. */
    public boolean has(Run run) {
        return runs.contains(run);
    }

    /** Adds a row with its points, the points first. */
    public void add(Row row, List<Point> course) throws IOException {
        pointTable.add(course.stream().map(Point::cells).toList());
        rowTable.add(List.of(row.cells()));
        points.addAll(course);
        rows.add(row);
        runs.add(row.run());
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    public List<Point> points() {
        return List.copyOf(points);
    }
}
