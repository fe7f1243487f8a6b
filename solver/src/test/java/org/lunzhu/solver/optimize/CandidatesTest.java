package org.lunzhu.solver.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lunzhu.solver.construct.PeriodFlow;
import org.lunzhu.solver.itinerary.demand.Candidates;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.rule.RuleWeights;
import org.lunzhu.solver.score.incremental.IncrementalScore;
import org.lunzhu.solver.score.price.PostingCosts;
import org.lunzhu.solver.score.price.Prices;
import org.lunzhu.solver.support.CountySample;

class CandidatesTest {

    private static final int MOST = 5;

    private final Plan plan = PlanBuilder.of(CountySample.of(1, 7)).build();

    private Candidates few() {
        return new Candidates(plan.getDirectory(), MOST);
    }

    private List<Seat> crowded() {
        List<Seat> crowded = plan.getSeats().stream()
                .filter(s -> s.getEligible().size() > MOST)
                .toList();
        assertThat(crowded).isNotEmpty();
        return crowded;
    }

    @Test
    void areAsManyAsAllowedAndEligible() {
        for (Seat seat : crowded()) {
            assertThat(few().of(seat)).hasSize(MOST).doesNotHaveDuplicates().isSubsetOf(seat.getEligible());
        }
    }

    @Test
    void haveTheNearestAmongThem() {
        for (Seat seat : crowded()) {
            Comparator<Supervisor> byKm =
                    Comparator.comparingInt(p -> plan.getDirectory().kmBetween(p, seat.getPost()));
            assertThat(few().of(seat))
                    .containsAll(
                            seat.getEligible().stream().sorted(byKm).limit(3).toList());
        }
    }

    @Test
    void areEverybodyWhereThatIsNotTooMany() {
        Candidates all = new Candidates(plan.getDirectory(), 1_000);
        assertThat(all.areAll(plan.getSeats())).isTrue();
        assertThat(few().areAll(plan.getSeats())).isFalse();
        assertThat(few().wider().of(crowded().get(0)))
                .hasSize(Math.min(20, crowded().get(0).getEligible().size()));
        plan.getSeats().forEach(seat -> assertThat(all.of(seat)).isSameAs(seat.getEligible()));
    }

    @Test
    void nobodyElseIsPosted() {
        IncrementalScore incremental = new IncrementalScore(plan);
        Prices prices = new Prices(RuleWeights.of(plan.getDirectory().dataset().rules()));
        PostingCosts costs = new PostingCosts(plan.getDirectory(), incremental, prices);
        List<Seat> seats =
                crowded().stream().filter(s -> s.getPeriodIndex() == 0).toList();
        new PeriodFlow(plan.getDirectory(), incremental, costs, 0).fill(seats, few(), Set.of());
        assertThat(seats).anyMatch(seat -> !seat.isEmpty());
        seats.stream()
                .filter(seat -> !seat.isEmpty())
                .forEach(seat -> assertThat(few().of(seat)).contains(seat.getHolder()));
    }
}
