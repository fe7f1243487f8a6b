package org.lunzhu.solver.optimize.design;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.move.Proposal;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.score.incremental.IncrementalScore;

/**
 * Improves a part in which repeated pairs are most of what it costs: as a combinatorial design, symmetry after
 * symmetry, with more effort from call to call. What comes of it counts only if the whole part is better by its score.
 */
public final class DesignPhase implements PhaseCommand<Plan> {

    /** Tables of pairs and of seats by people grow beyond the processor's memory with more. */
    private static final int MOST_PEOPLE = 300;

    private static final int MOST_SEATS = 3_000;

    /** Swaps of the first call: about a second. */
    private static final long FIRST_EFFORT = 4_000_000;

    /** Swaps of the first run with a symmetry. */
    private static final long FIRST_RUN = 200_000;

    /** Doublings of runs and calls at most. */
    private static final int MOST_DOUBLINGS = 16;

    /** A plan that is improved is not melted down. */
    private static final double MILD = 0.3;

    private final Random random;
    private final Predicate<HardMediumSoftLongScore> isBest;
    private int calls;
    private int runs;

    /**
     * A phase.
     *
     * @param isBest whether nothing better than that score is possible
     */
    public DesignPhase(long seed, Predicate<HardMediumSoftLongScore> isBest) {
        random = new Random(seed);
        this.isBest = isBest;
    }

    /** Whether the part could be looked at as a design: people hold one seat at a time, and meeting again costs. */
    public static boolean fits(Plan part) {
        SoftWeights weights = SoftWeights.of(part);
        boolean oneSeat =
                weights.isAboveSoft(Rule.ONE_POST) && part.getDirectory().seatLoad() == Supervisor.FULL_TIME;
        boolean staffed = part.getSeats().stream().allMatch(Seat::isStaffed);
        return oneSeat
                && staffed
                && weights.of(Rule.REPEAT_PAIR) > 0
                && part.getSeats().size() <= MOST_SEATS
                && part.getDirectory().dataset().supervisors().size() <= MOST_PEOPLE;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<Plan> director, BooleanSupplier isPhaseTerminated) {
        Plan part = director.getWorkingSolution();
        IncrementalScore incremental = new IncrementalScore(part);
        HardMediumSoftLongScore score = incremental.score();
        boolean complete = score.hardScore() == 0 && part.getSeats().stream().noneMatch(Seat::isEmpty);
        if (!complete || isBest.test(score)) {
            return;
        }
        DesignProblem problem = new DesignProblem(part, SoftWeights.of(part));
        long pairs = new Arrangement(problem, Symmetry.none(problem.people()), problem.start()).cost();
        if (2 * pairs >= Math.abs(score.softScore()) && pairs > 0) {
            improve(problem, incremental, director, isPhaseTerminated);
        }
    }

    private void improve(
            DesignProblem problem, IncrementalScore incremental, ScoreDirector<Plan> director, BooleanSupplier stop) {
        long effort = FIRST_EFFORT << Math.min(calls++, MOST_DOUBLINGS);
        List<Symmetry> symmetries = problem.isUniform()
                ? Symmetry.of(problem.people(), problem.periods())
                : List.of(Symmetry.none(problem.people()));
        long target = problem.isUniform() ? leastCost(problem) : Long.MIN_VALUE;
        long least = new Arrangement(problem, Symmetry.none(problem.people()), problem.start()).cost();
        int[][] start = problem.start();
        while (effort > 0 && least > target && !stop.getAsBoolean()) {
            Symmetry symmetry = symmetries.get(runs % symmetries.size());
            long swaps = FIRST_RUN << Math.min(runs / symmetries.size(), MOST_DOUBLINGS);
            runs++;
            effort -= swaps;
            boolean fresh = problem.isUniform();
            Annealing annealing = new Annealing(
                    problem, symmetry, fresh ? Arrangement.random(problem, symmetry, random) : copy(start), random);
            annealing.run(swaps, fresh ? 1 : MILD, target, stop);
            if (annealing.leastCost() < least
                    && Proposal.accept(problem.seating(annealing.best()), incremental, director)) {
                least = annealing.leastCost();
                start = annealing.best();
            }
        }
    }

    private static int[][] copy(int[][] places) {
        return java.util.Arrays.stream(places).map(int[]::clone).toArray(int[][]::new);
    }

    /** What all pairs cost at least when they meet equally often, or nearly. */
    private static long leastCost(DesignProblem problem) {
        long meetings = 0;
        for (int period = 0; period < problem.periods(); period++) {
            int of = period;
            meetings += IntStream.range(0, problem.seats(of))
                    .mapToLong(place -> IntStream.range(0, place)
                            .filter(other -> problem.team(of, other) == problem.team(of, place))
                            .count())
                    .sum();
        }
        long pairs = (long) problem.people() * (problem.people() - 1) / 2;
        long each = meetings / pairs;
        return problem.pairWeight() * (pairs * each * (each - 1) / 2 + meetings % pairs * each);
    }
}
