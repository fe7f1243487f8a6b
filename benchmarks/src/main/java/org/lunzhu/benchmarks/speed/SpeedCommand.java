package org.lunzhu.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lunzhu.solver.rule.Rule;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how fast moves are tried, and what each rule costs of it. */
@Command(
        name = "speed",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures by JMH: moves a second of the local search, by the way its score is kept; with --rules also what",
            "each rule takes of the time to score, left out of all rules and alone."
        })
public final class SpeedCommand implements Callable<Integer> {

    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            defaultValue = "CITY_400",
            description = "The dataset (default: ${DEFAULT-VALUE}).")
    private String dataset = "CITY_400";

    @Option(names = "--rules", description = "Measure every rule; takes about ten minutes.")
    private boolean rules;

    @Option(names = "--quick", description = "One short iteration of each, to see that it works; no figures to quote.")
    private boolean quick;

    @Override
    public Integer call() throws RunnerException {
        run(SearchSpeed.class, List.of());
        if (rules) {
            List<String> choices = new ArrayList<>(List.of(FilledPlan.ALL));
            Stream.of(Rule.values()).forEach(rule -> {
                choices.add(FilledPlan.WITHOUT + rule.id());
                choices.add(FilledPlan.ONLY + rule.id());
            });
            System.out.println(RuleShares.of(run(RuleSpeed.class, choices)));
        }
        return 0;
    }

    private List<RunResult> run(Class<?> benchmark, List<String> choices) throws RunnerException {
        ChainedOptionsBuilder options =
                new OptionsBuilder().include(benchmark.getSimpleName()).param("dataset", dataset);
        if (!choices.isEmpty()) {
            options.param("rules", choices.toArray(String[]::new));
        }
        if (quick) {
            options.warmupIterations(0).measurementIterations(1).measurementTime(TimeValue.milliseconds(200));
        }
        return List.copyOf(new Runner(options.build()).run());
    }
}
