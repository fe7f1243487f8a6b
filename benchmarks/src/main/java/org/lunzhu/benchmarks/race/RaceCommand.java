package org.lunzhu.benchmarks.race;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lunzhu.benchmarks.contestant.Limit;
import org.lunzhu.benchmarks.race.entry.Field;
import org.lunzhu.benchmarks.race.entry.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures contestants on datasets. */
@Command(
        name = "race",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures contestants on datasets, seed by seed, one run after the other, each in a fresh process.",
            "Every row is written as it is measured; rows that the file has already are not measured again."
        },
        footer = {"", "Example:", "  java -jar benchmarks/target/benchmarks.jar race --datasets WEIHAI --seeds 1,2,3"})
public final class RaceCommand implements Callable<Integer> {

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
            defaultValue = "FIRST_FIT,TIMEFOLD_DEFAULT,TIMEFOLD_TUNED,CP_SAT,LUNZHU",
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

    @Mixin
    private Measuring measuring = new Measuring();

    @Override
    public Integer call() throws Exception {
        Race race = new Race(sources, contestants, limits(), seeds);
        race.run(measuring.process(), measuring.results(), measuring.commit(), row -> System.out.println(Told.of(row)));
        return 0;
    }

    private List<Limit> limits() {
        return steps.isEmpty()
                ? seconds.stream().map(Limit::ofSeconds).toList()
                : steps.stream().map(Limit::ofSteps).toList();
    }
}
