package org.lunzhu.solver.score.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeights;

/** Who is where when: everybody's schedule and every team's seats, and the quick questions that follow from them. */
public final class Roster {

    private final Directory directory;
    private final int maxTenurePeriods;
    private final boolean tenureIsHard;
    private final Map<Supervisor, Schedule> schedules = new HashMap<>();
    private final Map<Team, List<Seat>> teams = new HashMap<>();
    private final Map<Seat, Supervisor> holders = new IdentityHashMap<>();
    private final Map<List<Supervisor>, Set<Supervisor>> eligible = new IdentityHashMap<>();
    private final Map<String, List<Release>> releases = new HashMap<>();

    /** Everybody where the plan has them. */
    public Roster(Plan plan) {
        this(plan, true);
    }

    /** With nobody anywhere yet, if people are to be placed one by one. */
    public Roster(Plan plan, boolean isFilled) {
        directory = plan.getDirectory();
        maxTenurePeriods = directory.parameters().maxTenurePeriods();
        tenureIsHard = RuleWeights.of(directory.dataset().rules()).isHard(Rule.ROTATE);
        plan.getFacts().pastStays().forEach(s -> of(s.supervisor()).addPastStay(s.site(), s.periodIndex()));
        plan.getFacts().pastLoads().forEach(l -> of(l.supervisor()).addPastLoad(l.loadPercent()));
        plan.getFacts().availabilities().forEach(a -> of(a.supervisor()).expect(a.periodIndex()));
        for (Seat seat : plan.getSeats()) {
            teams.computeIfAbsent(seat.getTeam(), t -> new ArrayList<>()).add(seat);
            eligible.computeIfAbsent(seat.getEligible(), people -> new HashSet<>(people));
        }
        if (isFilled) {
            plan.getSeats().forEach(this::update);
        }
    }

    /** The person's schedule. */
    public Schedule of(Supervisor person) {
        Schedule schedule = schedules.get(person);
        if (schedule == null) {
            schedule = new Schedule(person, releases.computeIfAbsent(person.agencyId(), a -> releasesOf(person)));
            schedules.put(person, schedule);
        }
        return schedule;
    }

    private List<Release> releasesOf(Supervisor person) {
        return IntStream.range(0, directory.periods().size())
                .mapToObj(period -> directory.releaseOf(person, period))
                .toList();
    }

    /** The schedules of everybody who is or was posted anywhere. */
    public Collection<Schedule> schedules() {
        return schedules.values();
    }

    /** Puts the person into the seat, or empties it, in the plan and here. */
    public void place(Seat seat, @Nullable Supervisor person) {
        seat.setSupervisor(person);
        update(seat);
    }

    /** Learns of who holds the seat now. */
    public void update(Seat seat) {
        Supervisor before = holders.get(seat);
        Supervisor now = seat.getSupervisor();
        if (before == now) {
            return;
        }
        if (before != null) {
            leave(seat, of(before));
        }
        if (now != null) {
            enter(seat, of(now));
        }
    }

    public void leave(Seat seat, Schedule person) {
        person.leave(seat);
        holders.remove(seat);
    }

    public void enter(Seat seat, Schedule person) {
        person.enter(seat);
        holders.put(seat, person.person());
    }

    /** Who holds the seat as far as is known here. */
    @Nullable
    public Supervisor holder(Seat seat) {
        return holders.get(seat);
    }

    /** The seats the person holds in the period. */
    public List<Seat> seatsOf(Supervisor person, int period) {
        return of(person).seatsIn(period);
    }

    /** The seats of a team. */
    public List<Seat> seatsOf(Team team) {
        return teams.getOrDefault(team, List.of());
    }

    /** Whether the person may take the seat as far as that seat alone is concerned. */
    public boolean isEligible(Supervisor person, Seat seat) {
        Set<Supervisor> people = eligible.get(seat.getEligible());
        return people != null && people.contains(person);
    }

    /** Whether the person holds another seat of the team. */
    public boolean isIn(Supervisor person, Team team) {
        return of(person).isIn(team);
    }

    /** Whether the person could come to the seat without overstaying, as far as that must never be. */
    public boolean allows(Supervisor person, Seat seat) {
        return !tenureIsHard || !wouldOverstay(of(person), seat);
    }

    private boolean wouldOverstay(Schedule schedule, Seat seat) {
        for (Site site : seat.getPost().sites()) {
            int run = 1;
            for (int period = seat.getPeriodIndex() - 1; schedule.isAt(site, period); period--) {
                run++;
            }
            for (int period = seat.getPeriodIndex() + 1; schedule.isAt(site, period); period++) {
                run++;
            }
            if (run > maxTenurePeriods) {
                return true;
            }
        }
        return false;
    }
}
