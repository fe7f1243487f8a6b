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
import org.lunzhu.solver.score.incremental.Account;
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
        Account account = fillAtRandom(plan, random);
        Roster roster = account.roster();
        PostingCosts costs = new PostingCosts(plan.getDirectory(), account, new Prices(RuleWeights.of(rules)));

        int compared = 0;
        for (int i = 0; i < 40; i++) {
            Seat seat = plan.getSeats().get(random.nextInt(plan.getSeats().size()));
            account.place(seat, null);
            List<Supervisor> free = freePeople(seat, roster);
            if (free.size() > 1) {
                Supervisor one = free.get(0);
                Supervisor other = free.get(free.size() - 1);
                long byPrice = price(costs, account, plan, one, seat) - price(costs, account, plan, other, seat);
                assertThat(byPrice).isEqualTo(cost(plan, account, one, seat) - cost(plan, account, other, seat));
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

    private static Account fillAtRandom(Plan plan, Random random) {
        Account account = new Account(plan);
        for (Seat seat : plan.getSeats()) {
            List<Supervisor> free = freePeople(seat, account.roster());
            if (!free.isEmpty() && random.nextInt(6) > 0) {
                account.place(seat, free.get(random.nextInt(free.size())));
            }
        }
        return account;
    }

    private static List<Supervisor> freePeople(Seat seat, Roster roster) {
        return seat.getEligible().stream()
                .filter(p -> roster.seatsOf(p, seat.getPeriodIndex()).isEmpty())
                .toList();
    }

    private static long price(PostingCosts costs, Account account, Plan plan, Supervisor person, Seat seat) {
        Directory directory = plan.getDirectory();
        Release release = directory.releaseOf(person, seat.getPeriodIndex());
        int posted = (int) directory.dataset().supervisors().stream()
                .filter(p -> p.agencyId().equals(person.agencyId()))
                .filter(p -> !account.roster().seatsOf(p, seat.getPeriodIndex()).isEmpty())
                .count();
        return softOnly(costs.inSeat(person, seat))
                + softOnly(costs.ofWork(person, seat.getPeriodIndex(), 0))
                + softOnly(costs.ofRelease(release, posted));
    }

    private static long softOnly(long price) {
        return price % Prices.HARD;
    }

    private static long cost(Plan plan, Account account, Supervisor person, Seat seat) {
        account.place(seat, person);
        long cost = -SCORER.score(plan).softScore();
        account.place(seat, null);
        return cost;
    }
}
