package org.lunzhu.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lunzhu.benchmarks.contestant.Field;
import org.lunzhu.benchmarks.contestant.Limit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures contestants on datasets.
 *
 * <p>Built by {@code ./mvnw -q -B -DskipTests -pl benchmarks -am package}, run by
 * {@code java -jar benchmarks/target/benchmarks.jar --datasets WEIHAI --seconds 60 --seeds 1,2,3 --out results.csv}.
 */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures contestants on datasets, seed by seed, one run after the other.",
            "Every row is written as it is measured; rows that the file has already are not measured again."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:Every run has its row.", "1:A file cannot be read or written.", "2:Errors in the arguments."
        },
        footer = {"", "Example:", "  java -jar benchmarks/target/benchmarks.jar --datasets WEIHAI --seeds 1,2,3"})
public final class Benchmarks implements Callable<Integer> {

    @Option(
            names = "--datasets",
            split = ",",
            paramLabel = "NAME",
            defaultValue = "TAIERZHUANG,WEIHAI",
            description = "Of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private List<Source> sources = new ArrayList<>();

    @Option(
            names = "--contestants",
            split = ",",
            paramLabel = "NAME",
            defaultValue = "FIRST_FIT,TIMEFOLD,LUNZHU",
            description = "Of: ${COMPLETION-CANDIDATES} (default: all).")
    private List<Field> contestants = new ArrayList<>();

    @Option(
            names = "--seeds",
            split = ",",
            paramLabel = "N",
            defaultValue = "1,2,3",
            description = "Default: ${DEFAULT-VALUE}.")
    private List<Long> seeds = new ArrayList<>();

    @Option(
            names = "--seconds",
            split = ",",
            paramLabel = "N",
            defaultValue = "30",
            description = "Seconds a run has (default: ${DEFAULT-VALUE}).")
    private List<Integer> seconds = new ArrayList<>();

    @Option(
            names = "--steps",
            split = ",",
            paramLabel = "N",
            description = "Steps of local search a run has, instead of seconds.")
    private List<Integer> steps = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "benchmarks.csv",
            description = "The table, as CSV (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("benchmarks.csv");

    @Option(
            names = "--commit",
            paramLabel = "ID",
            defaultValue = "${env:LUNZHU_COMMIT:-unknown}",
            description = "Version of the program, for the table (default: LUNZHU_COMMIT of the environment).")
    private String commit = "unknown";

    /** Runs it and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        new Race(sources, contestants, limits(), seeds)
                .run(new Results(out), Setting.here(commit), row -> System.out.println(row));
        return 0;
    }

    private List<Limit> limits() {
        return steps.isEmpty()
                ? seconds.stream().map(Limit::ofSeconds).toList()
                : steps.stream().map(Limit::ofSteps).toList();
    }
}
