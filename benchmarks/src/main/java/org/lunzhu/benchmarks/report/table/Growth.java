package org.lunzhu.benchmarks.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.lunzhu.benchmarks.race.entry.Field;
import org.lunzhu.benchmarks.race.result.Point;
import org.lunzhu.benchmarks.race.result.Row;
import org.lunzhu.benchmarks.report.chart.PowerLaw;
import org.lunzhu.benchmarks.report.text.Grid;
import org.lunzhu.benchmarks.report.text.Numbers;
import org.lunzhu.benchmarks.report.text.Spread;

/** How the time to a complete plan, and to a good one, grows with the size of a city. */
public final class Growth {

    private static final String SIZES = "CITY_";
    private static final double PERCENT = 1;

    private final Standings standings;

    public Growth(Standings standings) {
        this.standings = standings;
    }

    /** When a run got somewhere; the earliest moment that counts is a hundredth of a second. */
    public enum Milestone {
        /** The plan leaves nothing undone. */
        COMPLETE("complete plan"),
        /** The plan is within a percent of the tightest bound that anybody proved. */
        WITHIN("within 1 % of the bound"),
        /** The run itself has proven that it is within a percent. */
        PROVEN("proven within 1 %");

        private final String title;

        Milestone(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** The median time over the seeds, by the number of seats; sizes at which a seed did not get there are left out. */
    public List<PowerLaw.Sample> samples(Field contestant, Milestone milestone) {
        List<PowerLaw.Sample> samples = new ArrayList<>();
        for (Standings.Trial trial : standings.trials()) {
            List<Row> rows = standings.rows(trial, contestant);
            if (trial.dataset().startsWith(SIZES) && !rows.isEmpty() && isLongest(trial)) {
                sample(rows, milestone).ifPresent(samples::add);
            }
        }
        return samples;
    }

    private boolean isLongest(Standings.Trial trial) {
        List<Standings.Trial> ofDataset = standings.trials().stream()
                .filter(other -> other.dataset().equals(trial.dataset()))
                .toList();
        return trial.equals(ofDataset.get(ofDataset.size() - 1));
    }

    private Optional<PowerLaw.Sample> sample(List<Row> rows, Milestone milestone) {
        List<Double> seconds = new ArrayList<>();
        for (Row row : rows) {
            OptionalDouble reached = reached(row, milestone);
            if (reached.isPresent()) {
                seconds.add(Math.max(0.01, reached.getAsDouble()));
            }
        }
        Long seats = rows.get(0).size().seats();
        if (seats == null || seconds.size() < rows.size()) {
            return Optional.empty();
        }
        return Optional.of(new PowerLaw.Sample(seats, Spread.of(seconds).median()));
    }

    private OptionalDouble reached(Row row, Milestone milestone) {
        OptionalLong known = standings.bound(row.run().dataset());
        long bound = Long.MAX_VALUE;
        Long soft = null;
        for (Point point : standings.points(row.run())) {
            bound = point.bound() == null ? bound : Math.min(bound, point.bound());
            soft = point.isComplete() ? point.soft() : soft;
            boolean there = soft != null
                    && switch (milestone) {
                        case COMPLETE -> true;
                        case WITHIN -> known.isPresent() && isWithin(soft, known.getAsLong());
                        case PROVEN -> bound < Long.MAX_VALUE && isWithin(soft, bound);
                    };
            if (there) {
                return OptionalDouble.of(point.seconds());
            }
        }
        return OptionalDouble.empty();
    }

    private static boolean isWithin(long soft, long bound) {
        return Standings.gapPercent(soft, bound) <= PERCENT;
    }

    /** The law through the samples; empty for fewer than two sizes. */
    public static Optional<PowerLaw> law(List<PowerLaw.Sample> samples) {
        boolean enough = samples.stream().map(PowerLaw.Sample::x).distinct().count() > 1;
        return enough ? Optional.of(PowerLaw.fit(samples)) : Optional.empty();
    }

    public Grid grid() {
        List<List<String>> rows = new ArrayList<>();
        for (Field contestant : Field.values()) {
            for (Milestone milestone : Milestone.values()) {
                List<PowerLaw.Sample> samples = samples(contestant, milestone);
                if (!samples.isEmpty()) {
                    rows.add(row(contestant, milestone, samples));
                }
            }
        }
        return new Grid(
                "Growth over cities: seconds until …, for n seats",
                List.of("contestant", "until", "n: seconds", "fit"),
                rows);
    }

    private static List<String> row(Field contestant, Milestone milestone, List<PowerLaw.Sample> samples) {
        String times = String.join(
                ", ",
                samples.stream()
                        .map(sample -> Numbers.whole(sample.x()) + ": " + Numbers.seconds(sample.y()))
                        .toList());
        return List.of(
                contestant.title(),
                milestone.title(),
                times,
                law(samples).map(PowerLaw::toString).orElse("–"));
    }
}
