package org.lunzhu.solver.score.incremental;

import java.util.List;
import java.util.function.IntPredicate;
import org.lunzhu.solver.model.Parameters;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.amount.Runs;
import org.lunzhu.solver.rule.amount.Workload;
import org.lunzhu.solver.score.roster.Schedule;

/** The rules that concern one person over all periods: work, service, tenure, return and the way between posts. */
final class PersonAmounts {

    private final Directory directory;
    private final Parameters parameters;
    private final Tally tally;

    PersonAmounts(Directory directory, Tally tally) {
        this.directory = directory;
        this.parameters = directory.parameters();
        this.tally = tally;
    }

    /** Counts all of a schedule {@code sign} times, seat by seat costs aside. */
    void count(Schedule schedule, int sign) {
        tally.add(Rule.WORKLOAD_BALANCE, sign * Workload.strain(schedule.totalLoad()));
        if (tally.counts(Rule.SERVICE_LIMIT)) {
            int excess = Runs.excess(schedule::isPosted, schedule.periods(), parameters.maxConsecutivePeriods());
            tally.add(Rule.SERVICE_LIMIT, (long) sign * excess);
        }
        for (int period = 0; period < schedule.periods(); period++) {
            countPeriod(schedule, period, sign);
        }
    }

    private void countPeriod(Schedule schedule, int period, int sign) {
        List<Seat> seats = schedule.seatsIn(period);
        if (seats.isEmpty()) {
            tally.add(Rule.ALL_HANDS, schedule.isExpected(period) ? sign : 0);
            return;
        }
        int above = schedule.loadIn(period) - schedule.person().capacityPercent();
        tally.add(Rule.ONE_POST, above > 0 ? sign * ((above + 99L) / 100) : 0);
        for (int i = 0; i < seats.size(); i++) {
            Post post = seats.get(i).getPost();
            if (isFirstAt(post, seats, i)) {
                countWays(schedule, post, period, sign);
                if (!isBefore(schedule, post, period)) {
                    countPost(schedule, post, period, sign);
                }
            }
        }
    }

    private static boolean isFirstAt(Post post, List<Seat> seats, int index) {
        for (int i = 0; i < index; i++) {
            if (seats.get(i).getPost().equals(post)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBefore(Schedule schedule, Post post, int period) {
        for (int earlier = 0; earlier < period; earlier++) {
            if (schedule.isAt(post, earlier)) {
                return true;
            }
        }
        return false;
    }

    /** Tenure and return at the sites of a post, which belong to no other post. */
    private void countPost(Schedule schedule, Post post, int first, int sign) {
        int known = 0;
        if (schedule.hasPast()) {
            for (Site site : post.sites()) {
                if (schedule.firstAt(site) < 0) {
                    known++;
                    count(schedule, period -> schedule.wasAt(site, post, period), schedule.firstAt(site), sign);
                }
            }
        }
        int others = post.sites().size() - known;
        if (others > 0 && isAfter(schedule, post, first)) {
            count(schedule, period -> period >= 0 && schedule.isAt(post, period), 0, sign * others);
        }
    }

    private static boolean isAfter(Schedule schedule, Post post, int period) {
        for (int later = period + 1; later < schedule.periods(); later++) {
            if (schedule.isAt(post, later)) {
                return true;
            }
        }
        return false;
    }

    private void count(Schedule schedule, IntPredicate isThere, int first, int times) {
        int periods = schedule.periods();
        tally.add(Rule.ROTATE, (long) times * Runs.excess(isThere, periods, parameters.maxTenurePeriods()));
        tally.add(Rule.RETURN_GAP, (long) times * Runs.returns(isThere, first, periods, parameters.returnGapPeriods()));
    }

    /** The posts of the next period that are new, if this one is left. */
    private void countWays(Schedule schedule, Post left, int period, int sign) {
        List<Seat> next = schedule.seatsIn(period + 1);
        if (next.isEmpty() || !tally.counts(Rule.HANDOVER_DISTANCE) || schedule.isAt(left, period + 1)) {
            return;
        }
        for (int i = 0; i < next.size(); i++) {
            Post taken = next.get(i).getPost();
            if (isFirstAt(taken, next, i) && !schedule.isAt(taken, period) && isFar(left, taken)) {
                tally.add(Rule.HANDOVER_DISTANCE, sign);
            }
        }
    }

    private boolean isFar(Post left, Post taken) {
        return directory.kmBetween(left, taken) > parameters.handoverMaxKm();
    }
}
