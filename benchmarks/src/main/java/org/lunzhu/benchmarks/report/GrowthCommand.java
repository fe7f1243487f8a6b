package org.lunzhu.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lunzhu.benchmarks.contestant.Limit;
import org.lunzhu.benchmarks.race.Measuring;
import org.lunzhu.benchmarks.race.Race;
import org.lunzhu.benchmarks.race.Told;
import org.lunzhu.benchmarks.race.entry.Field;
import org.lunzhu.benchmarks.race.entry.Source;
import org.lunzhu.benchmarks.race.result.Results;
import org.lunzhu.benchmarks.report.table.Growth;
import org.lunzhu.benchmarks.report.table.Standings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how the time to a complete plan, and to a good one, grows with the size of a city. */
@Command(
        name = "growth",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures cities of growing size, then tells when each plan was complete and within 1 %% of the bound,",
            "and the power law that fits these times best: least squares of the logarithms."
        })
public final class GrowthCommand implements Callable<Integer> {

    @Option(
            names = "--datasets",
            split = ",",
            paramLabel = "NAME",
            defaultValue = "CITY_50,CITY_100,CITY_200,CITY_400,CITY_800,CITY_1600,CITY_3200,CITY_6400,CITY_12000",
            description = "Default: ${DEFAULT-VALUE}.")
    private List<Source> sources = new ArrayList<>();

    @Option(
            names = "--contestants",
            split = ",",
            paramLabel = "NAME",
            defaultValue = "LUNZHU",
            description = "Of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private List<Field> contestants = new ArrayList<>();

    @Option(
            names = "--seeds",
            split = ",",
            paramLabel = "N",
            defaultValue = "1",
            description = "Default: ${DEFAULT-VALUE}.")
    private List<Long> seeds = new ArrayList<>();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "600",
            description = "Most seconds a run has (default: ${DEFAULT-VALUE}).")
    private int seconds = 600;

    @Mixin
    private Measuring measuring = new Measuring();

    @Override
    public Integer call() throws Exception {
        Results results = measuring.results();
        new Race(sources, contestants, List.of(Limit.ofSeconds(seconds)), seeds)
                .run(measuring.process(), results, measuring.commit(), row -> System.out.println(Told.of(row)));
        System.out.println(new Growth(new Standings(results)).grid().toMarkdown());
        return 0;
    }
}
