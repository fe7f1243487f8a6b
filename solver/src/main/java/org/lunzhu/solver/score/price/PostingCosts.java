package org.lunzhu.solver.score.price;

import java.util.EnumSet;
import java.util.Set;
import org.lunzhu.solver.model.Parameters;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.amount.Runs;
import org.lunzhu.solver.rule.amount.Workload;
import org.lunzhu.solver.score.incremental.IncrementalScore;
import org.lunzhu.solver.score.incremental.Tally;
import org.lunzhu.solver.score.roster.Schedule;

/**
 * What one more posting costs, all others kept, in the three shares of a flow network: what the person in that seat
 * makes of it, what the person's next seat costs wherever it is, and what one more person costs the agency.
 *
 * <p>A price of {@link Prices#HARD} or more breaks a hard rule.
 */
public final class PostingCosts {

    private static final Set<Rule> OF_WORK =
            EnumSet.of(Rule.WORKLOAD_BALANCE, Rule.SERVICE_LIMIT, Rule.ALL_HANDS, Rule.ONE_POST, Rule.TRAINING_PLACES);
    private static final Set<Rule> OF_RELEASE = EnumSet.of(Rule.RELEASE_LIMIT, Rule.AGENCY_BALANCE);
    private static final Set<Rule> OF_NOBODY = EnumSet.of(Rule.SEAT_FILLED, Rule.LEAD_PRESENT, Rule.DISTINCT_TEAM);

    private final Directory directory;
    private final Parameters parameters;
    private final IncrementalScore incremental;
    private final Prices prices;
    private final Rule[] ofSeat;

    public PostingCosts(Directory directory, IncrementalScore incremental, Prices prices) {
        this.directory = directory;
        this.parameters = directory.parameters();
        this.incremental = incremental;
        this.prices = prices;
        ofSeat = EnumSet.allOf(Rule.class).stream()
                .filter(rule -> !prices.ignores(rule))
                .filter(rule -> !OF_WORK.contains(rule) && !OF_RELEASE.contains(rule) && !OF_NOBODY.contains(rule))
                .toArray(Rule[]::new);
    }

    /** What leaving the seat empty costs. */
    public long vacancy(Seat seat) {
        return prices.of(Rule.SEAT_FILLED, seat.getVacancyWeight()) + (seat.isLead() ? 1 : 0);
    }

    /** What this person in this seat, which is empty, makes of it: the seat, the person's posts and the team. */
    public long inSeat(Supervisor person, Seat seat) {
        return incremental.preview(seat, person, this::priceOfSeat);
    }

    private long priceOfSeat(Tally changed) {
        long price = 0;
        for (Rule rule : ofSeat) {
            long change = changed.change(rule);
            price += change == 0 ? 0 : prices.of(rule, change);
        }
        return price;
    }

    /** What the person's next seat in a period costs, when so many are held there already beside others. */
    public long ofWork(Supervisor person, int period, int more) {
        Schedule schedule = incremental.roster().of(person);
        int load = directory.seatLoad();
        long before = schedule.totalLoad() + (long) more * load;
        long price = prices.of(Rule.WORKLOAD_BALANCE, Workload.strain(before + load) - Workload.strain(before));
        return more == 0 && !schedule.isPosted(period) ? price + ofService(schedule, period) : price;
    }

    private long ofService(Schedule schedule, int period) {
        int max = parameters.maxConsecutivePeriods();
        int before = Runs.excess(schedule::isPosted, schedule.periods(), max);
        int after = Runs.excess(p -> p == period || schedule.isPosted(p), schedule.periods(), max);
        long price = prices.of(Rule.SERVICE_LIMIT, after - before);
        boolean contract = directory.programme() == Programme.CONTRACT;
        return contract && schedule.isExpected(period) ? price - prices.of(Rule.ALL_HANDS, 1) : price;
    }

    /** What it costs the agency to give one more person than so many. */
    public long ofRelease(Release release, int posted) {
        return prices.of(Rule.RELEASE_LIMIT, release.excess(posted + 1) - release.excess(posted))
                + prices.of(Rule.AGENCY_BALANCE, release.burden(posted + 1) - release.burden(posted));
    }
}
