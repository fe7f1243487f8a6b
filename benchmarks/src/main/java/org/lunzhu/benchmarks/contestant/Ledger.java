package org.lunzhu.benchmarks.contestant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.Parameters;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;

/** What a planner who fills period after period keeps account of, so that no hard rule is broken. */
final class Ledger {

    private final Directory directory;
    private final Parameters parameters;
    private final Set<List<Object>> stays = new HashSet<>();
    private final Set<List<Object>> service = new HashSet<>();
    private final Set<List<Object>> teamMembers = new HashSet<>();
    private final Set<Team> led = new HashSet<>();
    private final Map<List<Object>, Integer> loads = new HashMap<>();
    private final Map<List<Object>, Set<String>> posted = new HashMap<>();
    private final Map<Integer, Integer> trained = new HashMap<>();
    private final Map<Team, String> agencyOfTeam = new HashMap<>();
    private final Map<List<Object>, Team> teamOfAgency = new HashMap<>();

    /** Empty, but for the history. */
    Ledger(Directory directory) {
        this.directory = directory;
        parameters = directory.parameters();
        for (HistoryEntry entry : directory.dataset().history()) {
            stays.add(key(entry.supervisorId(), entry.siteId(), -entry.periodsAgo()));
            service.add(key(entry.supervisorId(), -entry.periodsAgo()));
        }
    }

    boolean hasLead(Team team) {
        return led.contains(team);
    }

    /** Whether the person may take the seat beside everything entered so far. */
    boolean allows(Supervisor person, Seat seat) {
        int period = seat.getPeriodIndex();
        return !teamMembers.contains(key(person.id(), seat.getTeam()))
                && loads.getOrDefault(key(person.id(), period), 0) + seat.getLoad() <= person.capacityPercent()
                && keepsTenure(person, seat)
                && run(person.id(), period) < parameters.maxConsecutivePeriods()
                && canBeReleased(person, period)
                && canBeTrained(person, period)
                && keepsExchange(person, seat);
    }

    /** The seat's holder has it. */
    void enter(Seat seat) {
        Supervisor person = seat.getHolder();
        int period = seat.getPeriodIndex();
        if (isNewcomer(person, period)) {
            trained.merge(period, 1, Integer::sum);
        }
        teamMembers.add(key(person.id(), seat.getTeam()));
        loads.merge(key(person.id(), period), seat.getLoad(), Integer::sum);
        seat.getPost().sites().forEach(site -> stays.add(key(person.id(), site.id(), period)));
        service.add(key(person.id(), period));
        posted.computeIfAbsent(key(person.agencyId(), period), k -> new HashSet<>())
                .add(person.id());
        agencyOfTeam.putIfAbsent(seat.getTeam(), person.agencyId());
        teamOfAgency.putIfAbsent(key(person.agencyId(), period), seat.getTeam());
        if (seat.isLead()) {
            led.add(seat.getTeam());
        }
    }

    private boolean keepsTenure(Supervisor person, Seat seat) {
        for (Site site : seat.getPost().sites()) {
            int periods = 0;
            while (stays.contains(key(person.id(), site.id(), seat.getPeriodIndex() - 1 - periods))) {
                periods++;
            }
            if (periods >= parameters.maxTenurePeriods()) {
                return false;
            }
        }
        return true;
    }

    /** Periods right before this one in which the person served without a break. */
    private int run(String personId, int period) {
        int periods = 0;
        while (service.contains(key(personId, period - 1 - periods))) {
            periods++;
        }
        return periods;
    }

    private boolean canBeReleased(Supervisor person, int period) {
        Release release = directory.releaseOf(person, period);
        Set<String> already = posted.getOrDefault(key(person.agencyId(), period), Set.of());
        return already.contains(person.id()) || already.size() < release.limit();
    }

    private boolean canBeTrained(Supervisor person, int period) {
        Integer places = parameters.trainingPlaces();
        return places == null || !isNewcomer(person, period) || trained.getOrDefault(period, 0) < places;
    }

    private boolean isNewcomer(Supervisor person, int period) {
        boolean trainedBefore = person.trainedOn() != null
                && person.trainedOn().isBefore(directory.periods().get(period).startsOn());
        boolean served = directory.hasHistory(person);
        for (int i = 0; i <= period; i++) {
            served |= service.contains(key(person.id(), i));
        }
        return !trainedBefore && !served;
    }

    /** In MUTUAL a team is of one agency, and an agency is at one post. */
    private boolean keepsExchange(Supervisor person, Seat seat) {
        if (directory.programme() != Programme.MUTUAL) {
            return true;
        }
        String agency = agencyOfTeam.get(seat.getTeam());
        Team team = teamOfAgency.get(key(person.agencyId(), seat.getPeriodIndex()));
        return (agency == null || agency.equals(person.agencyId())) && (team == null || team.equals(seat.getTeam()));
    }

    private static List<Object> key(Object... parts) {
        return List.of(parts);
    }
}
