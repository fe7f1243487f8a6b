package org.lunzhu.solver.score.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.model.ParameterOverrides;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeights;
import org.lunzhu.solver.rule.ScoreLevel;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.score.incremental.IncrementalScore;
import org.lunzhu.solver.score.roster.Roster;
import org.lunzhu.solver.support.CountySample;

/** The prices of a flow network against the Timefold score, on random plans with random weights. */
class PostingCostsTest {

    private static final Scorer SCORER = new Scorer();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void twoPeopleInASeatDifferInPriceAsTheyDoInScore(long seed) {
        Random random = new Random(seed);
        RuleSettings rules = new RuleSettings(randomSoftWeights(random), nearHandovers());
        Plan plan = PlanBuilder.of(CountySample.of(1, seed, rules)).build();
        IncrementalScore incremental = fillAtRandom(plan, random);
        Roster roster = incremental.roster();
        PostingCosts costs = new PostingCosts(plan.getDirectory(), incremental, new Prices(RuleWeights.of(rules)));

        int compared = 0;
        for (int i = 0; i < 40; i++) {
            Seat seat = plan.getSeats().get(random.nextInt(plan.getSeats().size()));
            incremental.place(seat, null);
            List<Supervisor> free = freePeople(seat, roster);
            if (free.size() > 1) {
                Supervisor one = free.get(0);
                Supervisor other = free.get(free.size() - 1);
                long byPrice =
                        price(costs, incremental, plan, one, seat) - price(costs, incremental, plan, other, seat);
                assertThat(byPrice)
                        .isEqualTo(cost(plan, incremental, one, seat) - cost(plan, incremental, other, seat));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    private static Map<String, String> randomSoftWeights(Random random) {
        Map<String, String> weights = new HashMap<>();
        for (Rule rule : Rule.values()) {
            if (rule.defaultWeight().level() == ScoreLevel.SOFT) {
                weights.put(rule.id(), random.nextInt(300) + "soft");
            }
        }
        return weights;
    }

    /** Posts only a few kilometres apart are far already, so that handovers cost something. */
    private static ParameterOverrides nearHandovers() {
        return new ParameterOverrides(null, null, 2, null, null, null, null, null, 15, null, null, null, null);
    }

    private static IncrementalScore fillAtRandom(Plan plan, Random random) {
        IncrementalScore incremental = new IncrementalScore(plan);
        for (Seat seat : plan.getSeats()) {
            List<Supervisor> free = freePeople(seat, incremental.roster());
            if (!free.isEmpty() && random.nextInt(6) > 0) {
                incremental.place(seat, free.get(random.nextInt(free.size())));
            }
        }
        return incremental;
    }

    private static List<Supervisor> freePeople(Seat seat, Roster roster) {
        return seat.getEligible().stream()
                .filter(p -> roster.seatsOf(p, seat.getPeriodIndex()).isEmpty())
                .toList();
    }

    private static long price(
            PostingCosts costs, IncrementalScore incremental, Plan plan, Supervisor person, Seat seat) {
        Directory directory = plan.getDirectory();
        Release release = directory.releaseOf(person, seat.getPeriodIndex());
        int posted = (int) directory.dataset().supervisors().stream()
                .filter(p -> p.agencyId().equals(person.agencyId()))
                .filter(p ->
                        !incremental.roster().seatsOf(p, seat.getPeriodIndex()).isEmpty())
                .count();
        return softOnly(costs.inSeat(person, seat))
                + softOnly(costs.ofWork(person, seat.getPeriodIndex(), 0))
                + softOnly(costs.ofRelease(release, posted));
    }

    private static long softOnly(long price) {
        return price % Prices.HARD;
    }

    private static long cost(Plan plan, IncrementalScore incremental, Supervisor person, Seat seat) {
        incremental.place(seat, person);
        long cost = -SCORER.score(plan).softScore();
        incremental.place(seat, null);
        return cost;
    }
}
