package org.lunzhu.solver.itinerary.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.itinerary.Itinerary;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.choice.IntegerLimits;
import org.lunzhu.solver.itinerary.cluster.ClusterBound;
import org.lunzhu.solver.itinerary.columns.ColumnGeneration;
import org.lunzhu.solver.itinerary.columns.ColumnLimit;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.optimize.Optimizer;
import org.lunzhu.solver.optimize.OptimizerListener;
import org.lunzhu.solver.optimize.OptimizerSettings;
import org.lunzhu.solver.prepare.Partition;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.score.incremental.IncrementalScore;
import org.lunzhu.solver.support.CountySample;
import org.lunzhu.solver.support.TinyDataset;

class IntegerMasterTest {

    private static final IntegerLimits LIMITS = new IntegerLimits(5.0, null, 1, () -> false);
    private static final int MANY = 10_000;

    /** People of a block. */
    private static final int BLOCK = 12;

    private final Scorer scorer = new Scorer();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aBetterChoiceCostsWhatThePlanMadeOfItScores(long seed) {
        Plan plan = TinyDataset.anyPlan(seed);
        int improved = 0;
        for (Plan part : Partition.split(plan)) {
            long before = scorer.score(part).softScore();
            ItineraryProblem problem = ItineraryProblem.of(part);
            Optional<List<Itinerary>> better = improve(problem);
            if (better.isPresent()) {
                long cost = problem.cost(better.get());
                problem.seating(better.get()).forEach(Seat::setSupervisor);

                assertThat(scorer.score(part).softScore()).isEqualTo(-cost).isGreaterThan(before);
                improved++;
            }
        }
        assertThat(improved).isPositive();
        assertThat(scorer.score(plan).isFeasible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noItinerariesAreBetterThanTheBestPlan(long seed) {
        TinyDataset.Tried tried = TinyDataset.tryAll(seed);

        for (Plan part : Partition.split(tried.best())) {
            assertThat(improve(ItineraryProblem.of(part))).isEmpty();
        }
    }

    @Test
    void aBlockMovesOnlyItsPeople() {
        Plan plan = new Optimizer(OptimizerSettings.forSteps(1, 1), OptimizerListener.SILENT)
                .optimize(PlanBuilder.of(CountySample.of(1, 3)).build());
        List<Supervisor> holders =
                plan.getSeats().stream().map(Seat::getHolder).distinct().toList();
        boolean improved = false;
        for (int first = 0; !improved && first + BLOCK <= holders.size(); first += BLOCK) {
            improved = improvesAndMovesOnly(Set.copyOf(holders.subList(first, first + BLOCK)), plan);
        }
        assertThat(improved).as("some block gains").isTrue();
    }

    private boolean improvesAndMovesOnly(Set<Supervisor> people, Plan plan) {
        Map<Seat, Supervisor> before = plan.getSeats().stream().collect(Collectors.toMap(s -> s, Seat::getHolder));
        long score = scorer.score(plan).softScore();
        ItineraryProblem block = new BlockFactory(plan, new IncrementalScore(plan)).of(people);
        Optional<List<Itinerary>> better = improve(block);
        if (better.isEmpty()) {
            return false;
        }
        block.seating(better.get()).forEach(Seat::setSupervisor);

        assertThat(scorer.score(plan).softScore()).isGreaterThan(score);
        assertThat(plan.getSeats())
                .filteredOn(seat -> !people.contains(before.get(seat)))
                .isNotEmpty()
                .allSatisfy(seat -> assertThat(seat.getHolder()).isEqualTo(before.get(seat)));
        return true;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theLimitIsNeverAboveTheCostAtHand(long seed) {
        for (Plan part : Partition.split(TinyDataset.anyPlan(seed))) {
            ItineraryProblem problem = ItineraryProblem.of(part);
            ColumnLimit outcome = ColumnGeneration.solve(problem, () -> false);
            long atHand = problem.cost(problem.findStart().orElseThrow());

            assertThat(outcome.leastCost()).isLessThanOrEqualTo(atHand);
            assertThat(ClusterBound.raise(problem, outcome, () -> false).leastCost())
                    .isBetween(outcome.leastCost(), atHand);
        }
    }

    private static Optional<List<Itinerary>> improve(ItineraryProblem problem) {
        ColumnLimit outcome = ColumnGeneration.solve(problem, () -> false);
        return IntegerMaster.improve(problem, outcome, MANY, LIMITS);
    }
}
