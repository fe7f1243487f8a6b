package org.lunzhu.solver.cost;

import java.util.List;
import java.util.function.IntPredicate;
import org.lunzhu.solver.model.Directory;
import org.lunzhu.solver.model.Parameters;
import org.lunzhu.solver.model.Post;
import org.lunzhu.solver.model.Seat;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.Runs;
import org.lunzhu.solver.rule.Workload;

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
            }
            for (Site site : post.sites()) {
                if (isFirstPeriodAt(schedule, site, period) && isFirstAt(site, seats, i)) {
                    countSite(schedule, site, sign);
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

    private static boolean isFirstAt(Site site, List<Seat> seats, int index) {
        for (int i = 0; i < index; i++) {
            if (seats.get(i).getPost().sites().contains(site)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFirstPeriodAt(Schedule schedule, Site site, int period) {
        for (int earlier = 0; earlier < period; earlier++) {
            if (schedule.isAt(site, earlier)) {
                return false;
            }
        }
        return true;
    }

    private void countSite(Schedule schedule, Site site, int sign) {
        IntPredicate isThere = period -> schedule.isAt(site, period);
        int periods = schedule.periods();
        tally.add(Rule.ROTATE, (long) sign * Runs.excess(isThere, periods, parameters.maxTenurePeriods()));
        tally.add(
                Rule.RETURN_GAP,
                (long) sign * Runs.returns(isThere, schedule.firstAt(site), periods, parameters.returnGapPeriods()));
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
