package org.lunzhu.solver.score.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.score.ScoreReport;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.RandomCase;

/** The incremental against the Timefold score, rule by rule, on random plans of every programme with random weights. */
class IncrementalScoreTest {

    private static final int CHANGES = 12;
    private static final Scorer SCORER = new Scorer();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aPlanCostsWhatTheScoreSaysBeforeAndAfterRandomChanges(int batch) {
        RandomCase.seeds(batch).forEach(seed -> {
            Plan plan = build(seed);
            IncrementalScore incremental = new IncrementalScore(plan);
            assertSameCosts(incremental, plan, seed);
            change(plan, incremental, new Random(seed));
            assertSameCosts(incremental, plan, seed);
        });
    }

    private static void change(Plan plan, IncrementalScore incremental, Random random) {
        for (int i = 0; i < CHANGES && !plan.getSeats().isEmpty(); i++) {
            incremental.place(draw(plan.getSeats(), random), drawPerson(plan, random));
        }
    }

    private static @Nullable Supervisor drawPerson(Plan plan, Random random) {
        return random.nextInt(4) == 0 ? null : draw(plan.getSupervisors(), random);
    }

    private static <T> T draw(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    private static void assertSameCosts(IncrementalScore incremental, Plan plan, long seed) {
        ScoreReport report = SCORER.report(plan);
        for (Rule rule : Rule.values()) {
            assertThat(incremental.tally().amount(rule))
                    .as("amount of %s in case %d", rule.id(), seed)
                    .isEqualTo(report.of(rule).amount());
        }
        assertThat(incremental.score()).as("score of case %d", seed).isEqualTo(report.score());
    }

    private static Plan build(long seed) {
        RandomCase made = RandomCase.of(seed);
        return PlanBuilder.of(made.dataset())
                .startingFrom(made.plan())
                .basedOn(made.base())
                .build();
    }
}
