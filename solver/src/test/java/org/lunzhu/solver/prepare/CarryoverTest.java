package org.lunzhu.solver.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.support.Scenario;

class CarryoverTest {

    private final Dataset dataset = Scenario.posted("mine: ann bob | cat dan").dataset();

    @Test
    void whatFitsIsKeptWithItsPins() {
        SavedPlan base = planOf(posting("mine", "p1", 0, "ann"), posting("mine", "p2", 1, "dan"));

        assertThat(Carryover.of(base, dataset).postings()).isEqualTo(base.postings());
    }

    @Test
    void postsPeriodsSeatsAndPeopleThatAreGoneAreLeftOut() {
        SavedPlan base = planOf(
                posting("quarry", "p1", 0, "ann"),
                posting("mine", "p9", 0, "ann"),
                posting("mine", "p1", 7, "ann"),
                posting("mine", "p1", 0, "zoe"),
                posting("mine", "p1", 1, "bob"));

        assertThat(Carryover.of(base, dataset).postings()).containsExactly(posting("mine", "p1", 1, "bob"));
    }

    @Test
    void aCircuitWithASiteThatIsGoneIsLeftOut() {
        SavedPlan base = new SavedPlan(
                "old", null, List.of(), List.of(new Circuit("c", null, List.of("mine", "quarry"))), null, null, null);

        assertThat(Carryover.of(base, dataset).circuits()).isEmpty();
    }

    @Test
    void aPlanCanBeBuiltFromWhatIsCarriedOver() {
        SavedPlan base = planOf(posting("quarry", "p1", 0, "ann"), posting("mine", "p1", 1, "bob"));
        SavedPlan kept = Carryover.of(base, dataset);

        Plan plan = PlanBuilder.of(dataset).startingFrom(kept).basedOn(kept).build();

        assertThat(plan.getSeats())
                .filteredOn(seat -> !seat.isEmpty())
                .singleElement()
                .satisfies(seat -> assertThat(seat.getBaseSupervisor()).isEqualTo(seat.getHolder()))
                .extracting(Seat::getId)
                .isEqualTo("mine@p1#1");
    }

    private static SavedPlan planOf(Posting... postings) {
        return new SavedPlan("old", null, List.of(postings), null, null, null, null);
    }

    private static Posting posting(String post, String period, int seat, String person) {
        return new Posting(post, period, seat, seat == 0 ? Role.LEAD : Role.MEMBER, person, true);
    }
}
