package org.lunzhu.benchmarks.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lunzhu.benchmarks.race.result.Results;
import org.lunzhu.benchmarks.report.table.DatasetTable;
import org.lunzhu.benchmarks.report.table.GapTable;
import org.lunzhu.benchmarks.report.table.Growth;
import org.lunzhu.benchmarks.report.table.LossTable;
import org.lunzhu.benchmarks.report.table.MemoryTable;
import org.lunzhu.benchmarks.report.table.Standings;
import org.lunzhu.benchmarks.report.text.Grid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a page, or tables in Markdown, of what was measured. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Makes a page of what was measured, or prints its tables as Markdown.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
public final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The table, as race writes it.")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", description = "The page (default: report.html beside the table).")
    private @Nullable Path out;

    @Option(names = "--markdown", description = "Print the tables as Markdown instead.")
    private boolean markdown;

    @Override
    public Integer call() throws Exception {
        Results results = Results.of(file);
        if (markdown) {
            System.out.println(String.join(
                    "\n", tables(results).stream().map(Grid::toMarkdown).toList()));
        } else {
            Path page = out == null ? file.resolveSibling("report.html") : out;
            Files.writeString(page, Page.of(results));
        }
        return 0;
    }

    static List<Grid> tables(Results results) {
        Standings standings = new Standings(results);
        return List.of(
                new DatasetTable(standings).grid(),
                new GapTable(standings).grid(),
                new LossTable(standings).grid(),
                new Growth(standings).grid(),
                new MemoryTable(standings).grid());
    }
}
