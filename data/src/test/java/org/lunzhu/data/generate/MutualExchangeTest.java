package org.lunzhu.data.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lunzhu.data.generate.mutual.Taierzhuang;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.optimize.Optimizer;
import org.lunzhu.solver.optimize.OptimizerListener;
import org.lunzhu.solver.optimize.OptimizerSettings;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.score.ScoreReport;
import org.lunzhu.solver.score.Scorer;

/** The exchange of the six mines of Taierzhuang (T22), as a reader can recompute it by hand. */
class MutualExchangeTest {

    private static final Scorer SCORER = new Scorer();

    @Test
    void ofThe168ExchangesThatKeepAffiliatesApart96HaveNoReciprocalPair() {
        Dataset dataset = Taierzhuang.oneHalfYear();
        List<List<Integer>> exchanges = new ArrayList<>();
        permute(new ArrayList<>(), dataset.agencies().size(), exchanges);

        int legal = 0;
        int withoutReciprocal = 0;
        for (List<Integer> exchange : exchanges) {
            ScoreReport report = SCORER.report(planOf(dataset, exchange));
            if (report.score().hardScore() == 0) {
                legal++;
                withoutReciprocal += report.of(Rule.RECIPROCAL).amount() == 0 ? 1 : 0;
            }
        }

        assertThat(legal).isEqualTo(168);
        assertThat(withoutReciprocal).isEqualTo(96);
    }

    @Test
    void forOneHalfYearAnExchangeWithoutReciprocalPairsIsFound() {
        ScoreReport report = SCORER.report(solve(Taierzhuang.oneHalfYear()));

        assertThat(report.score().hardScore()).isZero();
        assertThat(report.score().mediumScore()).isZero();
        assertThat(report.of(Rule.RECIPROCAL).amount()).isZero();
    }

    @Test
    void forFourHalfYearsNoMineIsSentTwiceToTheSameMine() {
        Plan best = solve(Taierzhuang.fourHalfYears());

        ScoreReport report = SCORER.report(best);
        assertThat(report.score().hardScore()).isZero();
        assertThat(report.score().mediumScore()).isZero();
        assertThat(report.of(Rule.RECIPROCAL).amount()).isZero();
        Map<String, Set<String>> visited = new HashMap<>();
        best.getSeats().stream()
                .filter(Seat::isLead)
                .forEach(seat -> assertThat(
                                visited.computeIfAbsent(seat.getHolder().agencyId(), a -> new HashSet<>())
                                        .add(seat.getPost().id()))
                        .as(seat.getId().toString())
                        .isTrue());
    }

    private static Plan solve(Dataset dataset) {
        return new Optimizer(OptimizerSettings.forSteps(300, 1), OptimizerListener.SILENT)
                .optimize(PlanBuilder.of(dataset).build());
    }

    /** Sends the people of agency i to the post of agency {@code exchange[i]}. */
    private static Plan planOf(Dataset dataset, List<Integer> exchange) {
        Plan plan = PlanBuilder.of(dataset).build();
        for (int i = 0; i < exchange.size(); i++) {
            String sender = dataset.agencies().get(i).id();
            String enterprise = dataset.agencies().get(exchange.get(i)).enterpriseId();
            List<Supervisor> people = dataset.supervisors().stream()
                    .filter(p -> p.agencyId().equals(sender))
                    .toList();
            plan.getSeats().stream()
                    .filter(s -> s.getPost().sites().get(0).enterpriseId().equals(enterprise))
                    .forEach(s -> s.setSupervisor(people.get(s.getNumber())));
        }
        return plan;
    }

    private static void permute(List<Integer> chosen, int size, List<List<Integer>> result) {
        if (chosen.size() == size) {
            result.add(List.copyOf(chosen));
        }
        for (int next = 0; next < size; next++) {
            if (!chosen.contains(next)) {
                chosen.add(next);
                permute(chosen, size, result);
                chosen.remove(chosen.size() - 1);
            }
        }
    }
}
