package org.lunzhu.solver.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lunzhu.solver.construct.Construction;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.score.ScoreReport;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.score.roster.Roster;
import org.lunzhu.solver.support.CountySample;

class NeighbourhoodTest {

    @Test
    void aThousandMovesInARowPutNobodyWhereTheyMayNotBeOrInTwoPlaces() {
        Plan plan = PlanBuilder.of(CountySample.of(1, 4)).build();
        new Construction(plan).fill();
        Roster roster = new Roster(plan);
        Neighbourhood neighbourhood = new Neighbourhood(plan, roster);
        Random random = new Random(4);

        int seatsMoved = 0;
        for (int i = 0; i < 1_000; i++) {
            Reassignment move = neighbourhood.draw(random, 0.1);
            assertThat(move).isNotNull();
            seatsMoved += move.seats().size();
            for (int k = 0; k < move.seats().size(); k++) {
                move.seats().get(k).setSupervisor(move.person(k));
            }
            move.seats().forEach(roster::update);
        }

        ScoreReport report = new Scorer().report(plan);
        assertThat(seatsMoved).isGreaterThan(1_500);
        assertThat(List.of(Rule.ONE_POST, Rule.DISTINCT_TEAM, Rule.AGENCY_ROLE, Rule.SEAT_FILLED))
                .allSatisfy(rule -> assertThat(report.of(rule).amount()).isZero());
    }
}
