package org.lunzhu.solver.itinerary.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.support.CountySample;
import org.lunzhu.solver.support.Scenario;
import org.lunzhu.solver.support.SiteBuilder;

class HandoversTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aWayIsTooFarWhereItsWholeKilometresSaySo(long seed) {
        var plan = PlanBuilder.of(CountySample.of(6, seed)).build();
        Directory directory = plan.getDirectory();
        List<Demand> demands = Demand.of(Demand.demanded(plan).toList());
        Handovers handovers = new Handovers(directory, demands);
        int tooFar = 0;
        for (Demand from : demands) {
            for (Demand to : demands) {
                boolean expected = directory.kmBetween(from.post(), to.post())
                        > directory.parameters().handoverMaxKm();
                assertThat(handovers.isTooFar(from, to)).isEqualTo(expected);
                tooFar += expected ? 1 : 0;
            }
        }

        assertThat(tooFar).isBetween(1, demands.size() * demands.size() - 1);
    }

    @Test
    void noWayIsTooFarWhereAPlaceIsUnknown() {
        var plan = Scenario.posted("mine: ann bob | cat dan\nquarry: eve fay | gus hal")
                .with(SiteBuilder.aSite("mine").location(37.1, 122.1))
                .plan();
        List<Demand> demands = Demand.of(Demand.demanded(plan).toList());
        Handovers handovers = new Handovers(plan.getDirectory(), demands);

        assertThat(demands)
                .hasSize(8)
                .allSatisfy(from -> assertThat(demands)
                        .allSatisfy(
                                to -> assertThat(handovers.isTooFar(from, to)).isFalse()));
    }
}
