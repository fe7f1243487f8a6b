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
import org.lunzhu.benchmarks.race.process.Heat;
import org.lunzhu.benchmarks.race.process.Lane;
import org.lunzhu.benchmarks.race.process.Report;
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
    public void run(Lane lane, Results results, String commit, Consumer<Row> listener)
            throws IOException, InterruptedException {
        List<Heat> heats = sources.stream().flatMap(this::heats).toList();
        for (Heat heat : heats) {
            if (!results.has(heat.run())) {
                Report report = lane.make(heat);
                String date = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
                Setting setting = new Setting(commit, lane.machine(), date);
                Row row = new Row(heat.run(), report.size(), report.outcome(), setting);
                results.add(row, report.points());
                listener.accept(row);
            }
        }
    }

    private Stream<Heat> heats(Source source) {
        return limits.stream()
                .flatMap(limit -> seeds.stream()
                        .flatMap(seed ->
                                contestants.stream().map(contestant -> new Heat(source, contestant, limit, seed))));
    }
}
