package org.lunzhu.solver.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.CountySample;

class PartitionTest {

    private final Scorer scorer = new Scorer();

    @Test
    void countiesThatShareNobodyAreParts() {
        List<Plan> parts = Partition.split(PlanBuilder.of(CountySample.of(3, 7)).build());

        assertThat(parts).filteredOn(part -> !part.getSeats().isEmpty()).hasSize(3);
    }

    @Test
    void theScoresOfThePartsAddUpToThePlans() {
        Plan plan = PlanBuilder.of(CountySample.of(3, 8)).build();
        Random random = new Random(8);
        for (Seat seat : plan.getSeats()) {
            List<?> people = seat.getEligible();
            if (random.nextInt(5) > 0) {
                seat.setSupervisor(seat.getEligible().get(random.nextInt(people.size())));
            }
        }

        HardMediumSoftLongScore whole = scorer.score(plan);
        HardMediumSoftLongScore sum = Partition.split(plan).stream()
                .map(scorer::score)
                .reduce(HardMediumSoftLongScore.ZERO, HardMediumSoftLongScore::add);

        assertThat(whole.hardScore()).isNegative();
        assertThat(whole.mediumScore()).isNegative();
        assertThat(sum).isEqualTo(whole);
    }
}
