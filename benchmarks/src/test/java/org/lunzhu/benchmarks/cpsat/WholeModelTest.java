package org.lunzhu.benchmarks.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.ortools.NativeLibrary;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.RandomCase;
import org.lunzhu.solver.verify.IndependentScorer;

/** The objective of the model and the score of the rules are one number, on random datasets with random weights. */
@Tag("slow")
class WholeModelTest {

    private static final int CASES = 12;
    private static final Scorer SCORER = new Scorer();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void theLeastObjectiveIsTheScoreOfItsPlan(int batch) {
        int proven = 0;
        for (long seed = (long) batch * CASES; seed < (batch + 1L) * CASES; seed++) {
            proven += assertSameScore(seed) ? 1 : 0;
        }
        assertThat(proven).isGreaterThanOrEqualTo(CASES - 3);
    }

    /** False where the optimum was not proven, so that the objective may be above the score. */
    private static boolean assertSameScore(long seed) {
        NativeLibrary.load();
        RandomCase made = RandomCase.of(seed);
        Plan plan = PlanBuilder.of(made.dataset()).basedOn(made.base()).build();
        WholeModel model = new WholeModel(plan);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxDeterministicTime(2);
        CpSolverStatus status = solver.solve(model.model());
        assertThat(status)
                .as("case %d: %s", seed, model.model().validate())
                .isIn(CpSolverStatus.OPTIMAL, CpSolverStatus.FEASIBLE);
        model.decode(variable -> solver.value(variable) == 1);
        assertThat(IndependentScorer.score(plan).score()).as("case %d", seed).isEqualTo(SCORER.score(plan));
        if (status == CpSolverStatus.OPTIMAL) {
            assertThat(model.costs().toScore(solver.objectiveValue()))
                    .as("case %d", seed)
                    .isEqualTo(plan.getScore());
        }
        return status == CpSolverStatus.OPTIMAL;
    }
}
