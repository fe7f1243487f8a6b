package org.lunzhu.benchmarks.speed;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to put an eligible person into a seat, score, put the former holder back and score again. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare first
public class RuleSpeed {

    @Param("CITY_400")
    public String dataset;

    @Param({"ACCOUNT", "STREAMS"})
    public Scoring scoring;

    /** All rules, only one or all without one. */
    @Param("all")
    public String rules;

    private InnerScoreDirector<Plan, HardMediumSoftLongScore> director;
    private List<Seat> seats;
    private Random random;

    @Setup
    public void prepare() throws IOException {
        Plan plan = FilledPlan.of(dataset, rules);
        director = scoring.follow(plan);
        seats = director.getWorkingSolution().getSeats().stream()
                .filter(seat -> !seat.getEligible().isEmpty())
                .toList();
        random = new Random(1);
    }

    @Benchmark
    public HardMediumSoftLongScore thereAndBack() {
        Seat seat = seats.get(random.nextInt(seats.size()));
        List<Supervisor> people = seat.getEligible();
        Supervisor before = seat.getSupervisor();
        put(seat, people.get(random.nextInt(people.size())), director);
        HardMediumSoftLongScore there = director.calculateScore().raw();
        put(seat, before, director);
        return there.subtract(director.calculateScore().raw());
    }

    private static void put(Seat seat, @Nullable Supervisor person, ScoreDirector<Plan> director) {
        director.beforeVariableChanged(seat, "supervisor");
        seat.setSupervisor(person);
        director.afterVariableChanged(seat, "supervisor");
    }
}
