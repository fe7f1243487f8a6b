package org.lunzhu.benchmarks.race;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lunzhu.benchmarks.contestant.Limit;
import org.lunzhu.benchmarks.race.entry.Field;
import org.lunzhu.benchmarks.race.entry.Source;
import org.lunzhu.benchmarks.race.process.Report;
import org.lunzhu.benchmarks.race.process.RunProcess;
import org.lunzhu.benchmarks.race.process.RunSpec;
import org.lunzhu.benchmarks.race.result.Results;
import org.lunzhu.benchmarks.race.result.Row;
import org.lunzhu.benchmarks.race.result.Setting;

/**
 * Every contestant on every dataset with every limit and seed.
 *
 * @param sources the datasets
 * @param contestants who takes part
 * @param limits the limits
 * @param seeds the seeds
 */
public record Race(List<Source> sources, List<Field> contestants, List<Limit> limits, List<Long> seeds) {

    public Race {
        sources = List.copyOf(sources);
        contestants = List.copyOf(contestants);
        limits = List.copyOf(limits);
        seeds = List.copyOf(seeds);
    }

    /** Measures what the results do not have yet, one run after the other, and tells each row. */
    public void run(RunProcess process, Results results, String commit, Consumer<Row> listener)
            throws IOException, InterruptedException {
        List<RunSpec> specs = sources.stream().flatMap(this::specs).toList();
        for (RunSpec spec : specs) {
            if (!results.has(spec.run())) {
                Report report = process.make(spec);
                String date = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
                Setting setting = new Setting(commit, process.machine(), date);
                Row row = new Row(spec.run(), report.size(), report.outcome(), setting);
                results.add(row, report.points());
                listener.accept(row);
            }
        }
    }

    private Stream<RunSpec> specs(Source source) {
        return limits.stream()
                .flatMap(limit -> seeds.stream()
                        .flatMap(seed ->
                                contestants.stream().map(contestant -> new RunSpec(source, contestant, limit, seed))));
    }
}
