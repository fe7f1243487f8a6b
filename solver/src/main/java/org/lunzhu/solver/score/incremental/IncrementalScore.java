package org.lunzhu.solver.score.incremental;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.RuleWeights;
import org.lunzhu.solver.score.roster.Roster;
import org.lunzhu.solver.score.roster.Schedule;

/**
 * What a plan costs, rule by rule, kept up to date as people take and leave seats.
 *
 * <p>It comes to the score of the constraint streams to the unit, at any weights and levels, much faster. It follows
 * one plan and belongs to one thread.
 */
public final class IncrementalScore {

    private final Roster roster;
    private final Tally tally;
    private final SeatAmounts ofSeats;
    private final PersonAmounts ofPeople;
    private final TeamAmounts ofTeams;
    private final AgencyAmounts ofAgencies;

    /** The score of the plan as it stands. */
    public IncrementalScore(Plan plan) {
        tally = new Tally(RuleWeights.of(plan.getDirectory().dataset().rules()));
        roster = new Roster(plan, false);
        ofSeats = new SeatAmounts(roster, tally);
        ofPeople = new PersonAmounts(plan.getDirectory(), tally);
        ofTeams = new TeamAmounts(plan, roster, tally);
        ofAgencies = new AgencyAmounts(plan.getDirectory(), tally);
        roster.schedules().forEach(schedule -> ofPeople.count(schedule, 1));
        ofTeams.countAllHandovers();
        for (Seat seat : plan.getSeats()) {
            ofSeats.count(seat, null, 1);
            update(seat);
        }
    }

    /** Who is where. */
    public Roster roster() {
        return roster;
    }

    /** What has come together, rule by rule; do not keep it, it changes. */
    public Tally tally() {
        return tally;
    }

    /** The plan's score. */
    public HardMediumSoftLongScore score() {
        return tally.score();
    }

    /** Puts the person into the seat, or empties it, in the plan and here. */
    public void place(Seat seat, @Nullable Supervisor person) {
        seat.setSupervisor(person);
        update(seat);
    }

    /**
     * Reads what it would change to put the person into the seat, or to empty it: {@link Tally#change} rule by rule.
     *
     * @param reading is given the tally as it would be, and must not keep it
     */
    public long preview(Seat seat, @Nullable Supervisor person, ToLongFunction<Tally> reading) {
        Supervisor before = seat.getSupervisor();
        tally.mark();
        place(seat, person);
        long result = reading.applyAsLong(tally);
        place(seat, before);
        return result;
    }

    /** How many different people the agency has posted in the period with that index. */
    public int posted(Release release, int period) {
        return ofAgencies.postedOf(release, period);
    }

    /** Learns of who holds the seat now. */
    public void update(Seat seat) {
        Supervisor before = roster.holder(seat);
        Supervisor now = seat.getSupervisor();
        if (before == now) {
            return;
        }
        if (before != null) {
            leave(seat, roster.of(before));
        }
        if (now != null) {
            enter(seat, roster.of(now));
        }
    }

    private void leave(Seat seat, Schedule person) {
        Team team = seat.getTeam();
        open(seat, person, team);
        ofSeats.count(seat, person, -1);
        roster.leave(seat, person);
        ofSeats.count(seat, null, 1);
        ofAgencies.countSeat(person, seat, -1);
        close(seat, person, team);
        if (!person.isIn(team)) {
            ofTeams.countPairs(person, team, -1);
        }
        if (person.seatsIn(seat.getPeriodIndex()).isEmpty()) {
            ofAgencies.countPosted(person, seat.getPeriodIndex(), -1);
        }
    }

    private void enter(Seat seat, Schedule person) {
        Team team = seat.getTeam();
        if (person.seatsIn(seat.getPeriodIndex()).isEmpty()) {
            ofAgencies.countPosted(person, seat.getPeriodIndex(), 1);
        }
        if (!person.isIn(team)) {
            ofTeams.countPairs(person, team, 1);
        }
        open(seat, person, team);
        ofSeats.count(seat, null, -1);
        roster.enter(seat, person);
        ofSeats.count(seat, person, 1);
        ofAgencies.countSeat(person, seat, 1);
        close(seat, person, team);
    }

    /** Takes out what is about to change. */
    private void open(Seat seat, Schedule person, Team team) {
        ofPeople.count(person, -1);
        ofAgencies.countTraining(person, -1);
        ofTeams.count(team, -1);
        ofTeams.countHandovers(team, -1);
    }

    /** Puts in what has changed. */
    private void close(Seat seat, Schedule person, Team team) {
        ofPeople.count(person, 1);
        ofAgencies.countTraining(person, 1);
        ofTeams.count(team, 1);
        ofTeams.countHandovers(team, 1);
    }
}
