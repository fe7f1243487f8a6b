package org.lunzhu.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.lunzhu.benchmarks.contestant.Field;
import org.lunzhu.benchmarks.contestant.Limit;
import org.lunzhu.solver.explain.Scorer;
import org.lunzhu.solver.model.Dataset;

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
    void run(Results results, Setting setting, Consumer<Row> listener) throws IOException {
        Scorer scorer = new Scorer();
        for (Source source : sources) {
            List<Heat> heats = heats(source).stream()
                    .filter(heat -> !results.has(heat.key()))
                    .toList();
            if (heats.isEmpty()) {
                continue;
            }
            Dataset dataset = source.load();
            for (Heat heat : heats) {
                Row row = heat.measure(dataset, scorer, setting);
                results.add(row);
                listener.accept(row);
            }
        }
    }

    private List<Heat> heats(Source source) {
        return limits.stream()
                .flatMap(limit -> seeds.stream()
                        .flatMap(seed ->
                                contestants.stream().map(contestant -> new Heat(source, contestant, limit, seed))))
                .toList();
    }
}
