package org.lunzhu.benchmarks.race;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.lunzhu.benchmarks.race.process.RunProcess;
import org.lunzhu.benchmarks.race.result.Results;
import picocli.CommandLine.Option;

/** The options of every command that measures. */
public final class Measuring {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "benchmarks.csv",
            description = "The table, as CSV; its points over time are written beside it (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("benchmarks.csv");

    @Option(
            names = "--heap",
            paramLabel = "SIZE",
            defaultValue = "6g",
            description = "Most heap of a run (default: ${DEFAULT-VALUE}).")
    private String heap = "6g";

    @Option(
            names = "--processors",
            paramLabel = "N",
            defaultValue = "2",
            description = "Processors a run sees (default: ${DEFAULT-VALUE}).")
    private int processors = 2;

    @Option(
            names = "--grace",
            paramLabel = "N",
            defaultValue = "300",
            description =
                    "Seconds a run may take beside its limit to start, load and score (default: ${DEFAULT-VALUE}).")
    private int grace = 300;

    @Option(
            names = "--prove",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Seconds to look for a bound of a complete plan after its run; not counted (default: ${DEFAULT-VALUE}).")
    private int prove;

    @Option(
            names = "--commit",
            paramLabel = "ID",
            defaultValue = "${env:LUNZHU_COMMIT:-unknown}",
            description = "Version of the program, for the table (default: LUNZHU_COMMIT of the environment).")
    private String commit = "unknown";

    public RunProcess process() {
        return new RunProcess(heap, processors, Duration.ofSeconds(grace), Duration.ofSeconds(prove));
    }

    public Results results() throws IOException {
        return Results.of(out);
    }

    public String commit() {
        return commit;
    }
}
