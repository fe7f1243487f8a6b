package org.lunzhu.solver.optimize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Directory;
import org.lunzhu.solver.model.PastLoad;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.model.Release;
import org.lunzhu.solver.model.Seat;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Stay;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.Team;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeights;

/**
 * Who is where when: the seats of every person by period, kept up to date by {@link #place}, and the quick
 * questions that follow from it.
 */
final class Roster {

    private final int periods;
    private final int maxTenurePeriods;
    private final boolean tenureIsHard;
    private final Map<Supervisor, List<List<Seat>>> itineraries = new HashMap<>();
    private final Map<Team, List<Seat>> teams = new HashMap<>();
    private final Map<Seat, Supervisor> holders = new IdentityHashMap<>();
    private final Map<List<Supervisor>, Set<Supervisor>> eligible = new IdentityHashMap<>();
    private final Map<Supervisor, Map<Site, Set<Integer>>> past = new HashMap<>();
    private final Map<Supervisor, Integer> pastLoads = new HashMap<>();

    Roster(Plan plan) {
        periods = plan.getDirectory().periods().size();
        maxTenurePeriods = plan.getDirectory().parameters().maxTenurePeriods();
        tenureIsHard = RuleWeights.of(plan.getDirectory().dataset().rules()).isHard(Rule.ROTATE);
        for (Stay stay : plan.getFacts().pastStays()) {
            past.computeIfAbsent(stay.supervisor(), s -> new HashMap<>())
                    .computeIfAbsent(stay.site(), s -> new TreeSet<>())
                    .add(stay.periodIndex());
        }
        for (PastLoad load : plan.getFacts().pastLoads()) {
            pastLoads.put(load.supervisor(), load.loadPercent());
        }
        for (Seat seat : plan.getSeats()) {
            teams.computeIfAbsent(seat.getTeam(), t -> new ArrayList<>()).add(seat);
            eligible.computeIfAbsent(seat.getEligible(), people -> new HashSet<>(people));
            update(seat);
        }
    }

    /** Puts the person into the seat, or empties it, in the plan and here. */
    void place(Seat seat, @Nullable Supervisor person) {
        seat.setSupervisor(person);
        update(seat);
    }

    /** Learns of who holds the seat now. */
    void update(Seat seat) {
        Supervisor before = holders.get(seat);
        Supervisor now = seat.getSupervisor();
        if (before == now) {
            return;
        }
        if (before != null) {
            seatsOf(before, seat.getPeriodIndex()).remove(seat);
            holders.remove(seat);
        }
        if (now != null) {
            itinerary(now).get(seat.getPeriodIndex()).add(seat);
            holders.put(seat, now);
        }
    }

    private List<List<Seat>> itinerary(Supervisor person) {
        return itineraries.computeIfAbsent(person, p -> {
            List<List<Seat>> list = new ArrayList<>();
            for (int i = 0; i < periods; i++) {
                list.add(new ArrayList<>(1));
            }
            return list;
        });
    }

    /** The seats the person holds in the period. */
    List<Seat> seatsOf(Supervisor person, int period) {
        if (period < 0 || period >= periods) {
            return List.of();
        }
        List<List<Seat>> itinerary = itineraries.get(person);
        return itinerary == null ? List.of() : itinerary.get(period);
    }

    /** The seats of a team. */
    List<Seat> seatsOf(Team team) {
        return teams.getOrDefault(team, List.of());
    }

    /** Whether the person may take the seat as far as that seat alone is concerned. */
    boolean isEligible(Supervisor person, Seat seat) {
        Set<Supervisor> people = eligible.get(seat.getEligible());
        return people != null && people.contains(person);
    }

    /** Load of the person in the period, in percent. */
    int load(Supervisor person, int period) {
        return seatsOf(person, period).stream().mapToInt(Seat::getLoad).sum();
    }

    /** Load of the person over the horizon and what counts before it, in percent. */
    int totalLoad(Supervisor person) {
        int load = pastLoads.getOrDefault(person, 0);
        for (int period = 0; period < periods; period++) {
            load += load(person, period);
        }
        return load;
    }

    /** Whether the person holds another seat of the team. */
    boolean isIn(Supervisor person, Team team) {
        return seatsOf(person, team.periodIndex()).stream()
                .anyMatch(seat -> seat.getTeam().equals(team));
    }

    /** The periods of the person at the site, before the plan included; a fresh set. */
    SortedSet<Integer> periodsAt(Supervisor person, Site site) {
        SortedSet<Integer> result = new TreeSet<>(pastAt(person, site));
        for (int period = 0; period < periods; period++) {
            if (isAt(person, site, period)) {
                result.add(period);
            }
        }
        return result;
    }

    /** Whether the person has a period at the site, before the plan included. */
    boolean wasEverAt(Supervisor person, Site site) {
        for (int period = 0; period < periods; period++) {
            if (isAt(person, site, period)) {
                return true;
            }
        }
        return !pastAt(person, site).isEmpty();
    }

    /** How many people each agency has posted in the period; agencies without are left out. */
    Map<Release, Integer> posted(Directory directory, int period) {
        Map<Release, Integer> result = new HashMap<>();
        for (Supervisor person : itineraries.keySet()) {
            if (!seatsOf(person, period).isEmpty()) {
                result.merge(directory.releaseOf(person, period), 1, Integer::sum);
            }
        }
        return result;
    }

    /** The periods in which the person is posted anywhere, before the plan included. */
    SortedSet<Integer> periodsPosted(Supervisor person) {
        SortedSet<Integer> result = new TreeSet<>();
        past.getOrDefault(person, Map.of()).values().forEach(result::addAll);
        for (int period = 0; period < periods; period++) {
            if (!seatsOf(person, period).isEmpty()) {
                result.add(period);
            }
        }
        return result;
    }

    private Set<Integer> pastAt(Supervisor person, Site site) {
        return past.getOrDefault(person, Map.of()).getOrDefault(site, Set.of());
    }

    /** Whether the person was at the site in that period. */
    private boolean isAt(Supervisor person, Site site, int period) {
        if (period < 0) {
            return pastAt(person, site).contains(period);
        }
        for (Seat seat : seatsOf(person, period)) {
            if (seat.getPost().sites().contains(site)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person could come to the seat without overstaying, as far as that must never be. */
    boolean allows(Supervisor person, Seat seat) {
        return !tenureIsHard || !wouldOverstay(person, seat);
    }

    private boolean wouldOverstay(Supervisor person, Seat seat) {
        for (Site site : seat.getPost().sites()) {
            int run = 1;
            for (int period = seat.getPeriodIndex() - 1; isAt(person, site, period); period--) {
                run++;
            }
            for (int period = seat.getPeriodIndex() + 1; isAt(person, site, period); period++) {
                run++;
            }
            if (run > maxTenurePeriods) {
                return true;
            }
        }
        return false;
    }

    /** In how many teams the two are together. */
    int teamsInCommon(Supervisor one, Supervisor other) {
        int count = 0;
        for (int period = 0; period < periods; period++) {
            for (Seat seat : seatsOf(one, period)) {
                count += isIn(other, seat.getTeam()) ? 1 : 0;
            }
        }
        return count;
    }
}
