package org.lunzhu.solver.repair.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.OpenSeats;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.repair.cause.ConflictMember;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeights;

/** What a plan, or a part of one, asks for: open seats, pins, and what was before. */
public final class RepairProblem {

    public final Directory directory;
    public final List<OpenSeats> open;
    public final List<ConflictMember.Pin> pins;
    private final RuleWeights weights;
    private final Map<String, Set<Integer>> postedByPerson = new HashMap<>();
    private final Map<PersonSite, Set<Integer>> postedBySite = new HashMap<>();

    private RepairProblem(Directory directory, List<OpenSeats> open, List<ConflictMember.Pin> pins) {
        this.directory = directory;
        this.open = open;
        this.pins = pins;
        weights = RuleWeights.of(directory.dataset().rules());
        for (HistoryEntry entry : directory.dataset().history()) {
            postedByPerson
                    .computeIfAbsent(entry.supervisorId(), p -> new HashSet<>())
                    .add(-entry.periodsAgo());
            postedBySite
                    .computeIfAbsent(new PersonSite(entry.supervisorId(), entry.siteId()), p -> new HashSet<>())
                    .add(-entry.periodsAgo());
        }
    }

    /** The seats that are not pinned are open, whoever holds them. */
    public static RepairProblem of(Plan plan) {
        return of(plan.getDirectory(), plan.getSeats());
    }

    /** The same for some seats of a plan. */
    public static RepairProblem of(Directory directory, List<Seat> all) {
        List<ConflictMember.Pin> pins = new ArrayList<>();
        for (Seat seat : all) {
            if (seat.isPinned() && !seat.isEmpty()) {
                pins.add(new ConflictMember.Pin(seat.getId(), seat.getTeam(), seat.getRole(), seat.getHolder()));
            }
        }
        return new RepairProblem(directory, OpenSeats.among(all), pins);
    }

    /** The same with the open seats of those teams only. */
    public RepairProblem of(Set<Team> teams) {
        List<OpenSeats> some =
                open.stream().filter(seats -> teams.contains(seats.team())).toList();
        return new RepairProblem(directory, some, pins);
    }

    /** Whether the rule must never be broken in this dataset. */
    public boolean isHard(Rule rule) {
        return weights.isHard(rule);
    }

    long weightOf(Rule rule) {
        return weights.of(rule).weight();
    }

    /** The release limit of the agency; {@code Integer.MAX_VALUE} where it may send everybody. */
    public int releaseLimit(Agency agency) {
        Release release = directory.releasesOf(agency).get(0);
        return release.limit() < release.supervisors() ? release.limit() : Integer.MAX_VALUE;
    }

    public Worker worker(Supervisor person) {
        return new Worker(person, directory.getAgency(person.agencyId()), null);
    }

    /** How many of the periods from the first (below 0) to −1 the person was posted in. */
    int pastPeriods(Supervisor person, int first) {
        return count(postedByPerson.getOrDefault(person.id(), Set.of()), first);
    }

    /** The same at one of the post's sites, the one with the most. */
    int pastPeriods(Supervisor person, Post post, int first) {
        int most = 0;
        for (Site site : post.sites()) {
            most = Math.max(
                    most, count(postedBySite.getOrDefault(new PersonSite(person.id(), site.id()), Set.of()), first));
        }
        return most;
    }

    private static int count(Set<Integer> periods, int first) {
        return (int) periods.stream().filter(p -> p >= first).count();
    }

    private record PersonSite(String personId, String siteId) {}
}
