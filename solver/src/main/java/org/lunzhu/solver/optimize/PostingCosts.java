package org.lunzhu.solver.optimize;

import java.util.SortedSet;
import java.util.TreeSet;
import org.lunzhu.solver.model.Directory;
import org.lunzhu.solver.model.Parameters;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Release;
import org.lunzhu.solver.model.Seat;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.Runs;
import org.lunzhu.solver.rule.Workload;

/**
 * What one more posting costs, all others kept: the separable part of the rules, priced for a flow network.
 *
 * <p>A price of {@link Prices#HARD} or more breaks a hard rule.
 */
final class PostingCosts {

    private final Directory directory;
    private final Parameters parameters;
    private final Roster roster;
    private final Prices prices;

    PostingCosts(Directory directory, Roster roster, Prices prices) {
        this.directory = directory;
        this.parameters = directory.parameters();
        this.roster = roster;
        this.prices = prices;
    }

    /** What leaving the seat empty costs. */
    long vacancy(Seat seat) {
        return prices.of(Rule.SEAT_FILLED, seat.getVacancyWeight()) + (seat.isLead() ? 1 : 0);
    }

    /** What concerns this person in this seat. */
    long inSeat(Supervisor person, Seat seat) {
        long price = prices.of(Rule.TRAVEL, directory.kmBetween(person, seat.getPost()))
                + prices.of(Rule.RISK_EXPERIENCE, seat.riskInexperienceOf(person))
                - prices.of(Rule.SUITABILITY, directory.suitability(person, seat.getPost()));
        if (seat.getBaseSupervisor() != null && !seat.getBaseSupervisor().equals(person)) {
            price += prices.of(Rule.STABILITY, 1);
        }
        return price + atSites(person, seat) + handovers(person, seat) + company(person, seat);
    }

    private long atSites(Supervisor person, Seat seat) {
        long price = 0;
        for (Site site : seat.getPost().sites()) {
            if (roster.wasEverAt(person, site)) {
                SortedSet<Integer> before = roster.periodsAt(person, site);
                SortedSet<Integer> after = new TreeSet<>(before);
                after.add(seat.getPeriodIndex());
                price += prices.of(
                                Rule.ROTATE,
                                Runs.excess(after, parameters.maxTenurePeriods())
                                        - Runs.excess(before, parameters.maxTenurePeriods()))
                        + prices.of(
                                Rule.RETURN_GAP,
                                Runs.returns(after, parameters.returnGapPeriods())
                                        - Runs.returns(before, parameters.returnGapPeriods()));
            }
        }
        return price;
    }

    private long handovers(Supervisor person, Seat seat) {
        if (prices.ignores(Rule.HANDOVER_DISTANCE)) {
            return 0;
        }
        int period = seat.getPeriodIndex();
        return farPosts(person, seat, period - 1) + farPosts(person, seat, period + 1);
    }

    private long farPosts(Supervisor person, Seat seat, int period) {
        long price = 0;
        for (Seat other : roster.seatsOf(person, period)) {
            boolean far = directory.kmBetween(seat.getPost(), other.getPost()) > parameters.handoverMaxKm();
            price += far ? prices.of(Rule.HANDOVER_DISTANCE, 1) : 0;
        }
        return price;
    }

    /** What the people who are already in the team make of it. */
    private long company(Supervisor person, Seat seat) {
        long price = 0;
        boolean alone = true;
        boolean senior = person.isSenior();
        for (Seat other : roster.seatsOf(seat.getTeam())) {
            Supervisor mate = other.getSupervisor();
            if (other == seat) {
                continue;
            }
            if (mate != null) {
                alone = false;
                senior |= mate.isSenior();
                price += prices.of(Rule.REPEAT_PAIR, roster.teamsInCommon(person, mate));
            }
        }
        return !alone && !senior ? price + prices.of(Rule.TEAM_MIX, 1) : price;
    }

    /** What the person's next seat in a period costs the person, when so many are held there already beside others. */
    long ofWork(Supervisor person, int period, int more) {
        int load = directory.seatLoad();
        long before = roster.totalLoad(person) + (long) more * load;
        long after = before + load;
        long price = prices.of(Rule.WORKLOAD_BALANCE, Workload.strain(after) - Workload.strain(before));
        return more == 0 && roster.seatsOf(person, period).isEmpty() ? price + ofService(person, period) : price;
    }

    private long ofService(Supervisor person, int period) {
        SortedSet<Integer> before = roster.periodsPosted(person);
        SortedSet<Integer> after = new TreeSet<>(before);
        after.add(period);
        int max = parameters.maxConsecutivePeriods();
        long price = prices.of(Rule.SERVICE_LIMIT, Runs.excess(after, max) - Runs.excess(before, max));
        boolean counts = parameters.teamKinds().contains(person.kind());
        boolean contract = directory.programme() == Programme.CONTRACT;
        return contract && counts ? price - prices.of(Rule.ALL_HANDS, 1) : price;
    }

    /** What it costs the agency to give one more person than so many. */
    long ofRelease(Release release, int posted) {
        return prices.of(Rule.RELEASE_LIMIT, release.excess(posted + 1) - release.excess(posted))
                + prices.of(Rule.AGENCY_BALANCE, release.burden(posted + 1) - release.burden(posted));
    }
}
