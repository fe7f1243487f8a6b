package org.lunzhu.solver.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.EveryPlan;
import org.lunzhu.solver.support.RandomCase;
import org.lunzhu.solver.verify.IndependentScorer;

/**
 * What the optimizer comes to against every plan there is, on tiny random datasets of every programme: with shortages,
 * pins to anybody anywhere, bases, history, and rules on any level with any weight.
 *
 * <p>{@code -Dlunzhu.tiny=20000} goes through so many datasets instead of 500.
 */
@Timeout(1_800)
@Tag("slow")
class EveryPlanTest {

    private static final int BATCHES = 10;
    private static final int CASES = Integer.getInteger("lunzhu.tiny", 500) / BATCHES;
    private static final long FEWEST_PLANS = 30;
    private static final long MOST_PLANS = 20_000;
    private static final Scorer SCORER = new Scorer();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void noPlanIsBetterThanTheOneThatIsFound(int batch) {
        LongStream.iterate(batch, seed -> seed + BATCHES)
                .filter(seed -> EveryPlan.count(build(seed)) >= FEWEST_PLANS)
                .limit(CASES)
                .forEach(EveryPlanTest::assertBest);
    }

    private static void assertBest(long seed) {
        Plan every = build(seed);
        HardMediumSoftLongScore best = EveryPlan.findBest(every);
        assertThat(SCORER.score(every))
                .as("best of case %d by the streams", seed)
                .isEqualTo(best);

        Solution solution =
                new Optimizer(OptimizerSettings.forSteps(20, seed), OptimizerListener.SILENT).solve(build(seed));

        assertThat(solution.plan().getScore()).as("plan found in case %d", seed).isEqualTo(best);
        assertThat(IndependentScorer.score(solution.plan()).score())
                .as("plan found in case %d by the independent scorer", seed)
                .isEqualTo(best);
        assertThat(solution.proof()).as("proof of case %d", seed).isNotNull();
        assertThat(solution.proof().bound()).as("bound of case %d", seed).isEqualTo(best.softScore());
    }

    /** Half of the cases begin with a hand-made plan, which the search may change but for its pins. */
    private static Plan build(long seed) {
        RandomCase made = RandomCase.tiny(seed);
        Plan plan = PlanBuilder.of(made.dataset())
                .startingFrom(seed / BATCHES % 2 == 0 ? made.plan() : null)
                .basedOn(made.base())
                .build();
        EveryPlan.narrow(plan, MOST_PLANS, new Random(seed));
        return plan;
    }
}
