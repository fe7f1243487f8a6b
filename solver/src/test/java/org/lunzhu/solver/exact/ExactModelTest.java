package org.lunzhu.solver.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.exact.model.ExactModel;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.ortools.ConstraintSearch;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.rule.ScoreLevel;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.RandomCase;

/** The model's costs against the Timefold score, level by level, on random plans of every programme with random weights. */
@Timeout(300)
class ExactModelTest {

    private static final int CASES = 100;
    private static final Scorer SCORER = new Scorer();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aPlanCostsInTheModelWhatItsScoreSays(int batch) {
        LongStream.range((long) batch * CASES, (batch + 1L) * CASES).forEach(ExactModelTest::assertSameCosts);
    }

    /** Everybody stays where the random plan has them: the model then has nothing but the costs to choose. */
    private static void assertSameCosts(long seed) {
        RandomCase made = RandomCase.of(seed);
        Plan plan = PlanBuilder.of(made.dataset())
                .startingFrom(made.plan())
                .basedOn(made.base())
                .build();
        plan.getSeats().forEach(seat -> seat.setPinned(true));
        SCORER.score(plan);
        for (ScoreLevel level : ScoreLevel.values()) {
            ExactModel model = new ExactModel(plan, level, Map.of());
            ConstraintSearch.Searched searched = new ConstraintSearch().solve(model.model(), () -> false);
            assertThat(searched.isOptimal())
                    .as("case %d: %s", seed, model.model().validate())
                    .isTrue();
            assertThat(Math.round(searched.objective()))
                    .as("%s cost of case %d", level, seed)
                    .isEqualTo(-level.of(plan.getScore()));
        }
    }
}
