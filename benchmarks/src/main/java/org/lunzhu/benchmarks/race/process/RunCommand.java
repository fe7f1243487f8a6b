package org.lunzhu.benchmarks.race.process;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.lunzhu.benchmarks.contestant.Limit;
import org.lunzhu.benchmarks.race.entry.Field;
import org.lunzhu.benchmarks.race.entry.Source;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes one run in this process and tells how it went; what {@code race} starts for each run. */
@Command(
        name = "run",
        description = "Makes one run in this process and prints how it went, as CSV; used by race.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
final class RunCommand implements Callable<Integer> {

    @Option(names = "--dataset", paramLabel = "NAME", required = true, description = "Of: ${COMPLETION-CANDIDATES}.")
    private Source source;

    @Option(names = "--contestant", paramLabel = "NAME", required = true, description = "Of: ${COMPLETION-CANDIDATES}.")
    private Field contestant;

    @Option(
            names = "--limit",
            paramLabel = "LIMIT",
            required = true,
            description = "Such as \"60 s\" or \"100 steps\".")
    private String limit;

    @Option(names = "--seed", paramLabel = "N", required = true, description = "Seed of every random choice.")
    private long seed;

    @Option(names = "--prove", paramLabel = "N", description = "Seconds to look for a bound after the run.")
    private int prove;

    /** Makes the run of the arguments and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new RunCommand()).execute(arguments));
    }

    static List<String> arguments(RunSpec spec, Duration proof) {
        return List.of(
                "--dataset",
                spec.source().name(),
                "--contestant",
                spec.contestant().name(),
                "--limit",
                spec.limit().toString(),
                "--seed",
                String.valueOf(spec.seed()),
                "--prove",
                String.valueOf(proof.toSeconds()));
    }

    @Override
    public Integer call() throws Exception {
        Telling telling = new Telling(new PrintStream(System.out, true, "UTF-8"));
        RunSpec spec = new RunSpec(source, contestant, Limit.parse(limit), seed);
        telling.outcome(spec.measure(source.load(), telling, Duration.ofSeconds(prove)));
        return 0;
    }
}
