package org.lunzhu.solver.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lunzhu.solver.bound.Bound;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.prepare.Saving;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.CountySample;
import org.lunzhu.solver.support.TinyDataset;

class OptimizerTest {

    private static final OptimizerSettings FEW_STEPS = OptimizerSettings.forSteps(40, 5);

    @Test
    void everySeatOfTwoCountiesIsFilledWithoutABrokenHardRule() {
        Plan best = optimize(emptyPlan(), FEW_STEPS);

        assertThat(best.getScore().hardScore()).isZero();
        assertThat(best.getScore().mediumScore()).isZero();
        assertThat(best.getSeats())
                .allSatisfy(seat -> assertThat(seat.getEligible()).contains(seat.getSupervisor()));
    }

    @Test
    void theSameSeedAndStepsGiveTheSamePlanOnAnyNumberOfThreads() {
        Plan onTwo = optimize(emptyPlan(), FEW_STEPS);
        Plan onOne = optimize(emptyPlan(), new OptimizerSettings(5, 40, null, 1, () -> false));

        assertThat(Saving.save(onOne, null, null)).isEqualTo(Saving.save(onTwo, null, null));
    }

    @Test
    void everyPlanThatIsToldIsBetterThanTheLastAndTheResultIsTheBest() {
        List<HardMediumSoftLongScore> told = new ArrayList<>();
        Plan best = new Optimizer(FEW_STEPS, (score, plan) -> told.add(score)).optimize(emptyPlan());

        assertThat(told)
                .hasSizeGreaterThan(2)
                .isSorted()
                .doesNotHaveDuplicates()
                .endsWith(best.getScore());
    }

    @Test
    void aToldPlanHasTheToldScore() {
        Scorer scorer = new Scorer();
        List<Plan> plans = new ArrayList<>();
        new Optimizer(FEW_STEPS, (score, plan) -> plans.add(plan.get())).optimize(emptyPlan());

        Plan last = plans.get(plans.size() - 1);
        assertThat(last.getScore()).isEqualTo(scorer.score(last));
    }

    @Test
    void pinnedSeatsStayAsTheyAre() {
        Plan first = optimize(emptyPlan(), FEW_STEPS);
        Plan again = PlanBuilder.of(CountySample.of(2, 3))
                .startingFrom(Saving.save(first, null, null))
                .build();
        List<Seat> pinned = again.getSeats().subList(0, 150);
        pinned.forEach(seat -> seat.setPinned(true));
        List<String> holders = pinned.stream().map(s -> s.getHolder().id()).toList();
        again.getSeats().subList(150, 400).forEach(seat -> seat.setSupervisor(null));

        Plan best = optimize(again, FEW_STEPS);

        assertThat(best.getSeats().subList(0, 150))
                .extracting(s -> s.getHolder().id())
                .isEqualTo(holders);
        assertThat(best.getScore().mediumScore()).isZero();
    }

    @Test
    void aPlanWithAHeavyStabilityStaysAtItsBase() {
        SavedPlan base = Saving.save(optimize(emptyPlan(), OptimizerSettings.forSteps(1, 1)), null, null);

        assertThat(movedFrom(base, "100000soft")).isZero();
        assertThat(movedFrom(base, "0soft")).isGreaterThan(100);
    }

    /** How many seats the best plan fills otherwise than the base, at a weight of stability. */
    private static long movedFrom(SavedPlan base, String stability) {
        RuleSettings rules = new RuleSettings(Map.of("stability", stability), RuleSettings.DEFAULTS.parameters());
        Plan plan = PlanBuilder.of(CountySample.of(2, 3, rules)).basedOn(base).build();

        return optimize(plan, FEW_STEPS).getSeats().stream()
                .filter(Seat::isMoved)
                .count();
    }

    @Test
    void askedToStopItReturnsACompletePlan() {
        Plan best = optimize(emptyPlan(), new OptimizerSettings(1, null, Duration.ofDays(1), 2, () -> true));

        assertThat(best.getScore().mediumScore()).isZero();
        assertThat(best.getScore().hardScore()).isZero();
    }

    @Tag("slow")
    @Test
    void noPlanBeatsItsBound() {
        Plan best = optimize(PlanBuilder.of(CountySample.of(1, 3)).build(), FEW_STEPS);

        OptionalLong bound = Bound.prove(best);

        assertThat(bound).isPresent();
        assertThat(best.getScore().softScore()).isLessThanOrEqualTo(bound.getAsLong());
    }

    @Test
    void aSearchThatHasReachedItsLimitEndsLongBeforeItsTime() {
        Plan tiny = PlanBuilder.of(TinyDataset.tiny(2)).build();

        Solution solution =
                new Optimizer(OptimizerSettings.forTime(Duration.ofDays(1), 1), OptimizerListener.SILENT).solve(tiny);

        long optimum = TinyDataset.tryAll(2).optimum();
        assertThat(solution.plan().getScore().softScore()).isEqualTo(optimum);
        assertThat(solution.proof().bound()).isGreaterThanOrEqualTo(optimum);
    }

    private static Plan emptyPlan() {
        return PlanBuilder.of(CountySample.of(2, 3)).build();
    }

    private static Plan optimize(Plan plan, OptimizerSettings settings) {
        return new Optimizer(settings, OptimizerListener.SILENT).optimize(plan);
    }
}
