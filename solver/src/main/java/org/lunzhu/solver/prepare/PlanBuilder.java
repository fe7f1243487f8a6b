package org.lunzhu.solver.prepare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.model.plan.TeamId;
import org.lunzhu.solver.rule.RuleWeights;

/**
 * Builds the plan of a dataset without errors: empty, or with the postings of a saved plan, or measured against a
 * base plan.
 *
 * <p>Staffed teams have all their seats. A seat of a team that is not staffed exists only where a saved plan has
 * somebody in it; nobody is eligible for it.
 */
public final class PlanBuilder {

    private final Dataset dataset;
    private @Nullable SavedPlan start;
    private @Nullable SavedPlan base;

    private PlanBuilder(Dataset dataset) {
        this.dataset = dataset;
    }

    public static PlanBuilder of(Dataset dataset) {
        return new PlanBuilder(dataset);
    }

    /** Puts the saved plan's people into their seats, with its pins and circuits; null for none. */
    public PlanBuilder startingFrom(@Nullable SavedPlan start) {
        this.start = start;
        return this;
    }

    /** Measures {@code stability} against the saved plan; null for none. */
    public PlanBuilder basedOn(@Nullable SavedPlan base) {
        this.base = base;
        return this;
    }

    /** The plan, not scored; throws {@link IllegalArgumentException} for a saved plan that does not fit. */
    public Plan build() {
        Directory directory = Directory.of(dataset);
        RuleWeights weights = RuleWeights.of(dataset.rules());
        Posts posts = Posts.of(directory, circuitsBefore());
        List<Team> teams = teamsOf(directory, posts);
        Map<SeatId, Seat> seats = emptySeats(teams, new Screening(directory, weights));
        Map<TeamId, Team> teamById = new HashMap<>();
        teams.forEach(team -> teamById.put(team.id(), team));
        if (base != null) {
            base.postings().forEach(p -> place(p, directory, seats, teamById, Seat::setBaseSupervisor));
        }
        if (start != null) {
            start.postings().forEach(p -> place(p, directory, seats, teamById, Seat::setSupervisor));
            start.postings().forEach(p -> pin(p, seats));
        }
        return new Plan(
                directory,
                FactCollection.collect(directory, teams),
                new ArrayList<>(seats.values()),
                weights.toOverrides(),
                posts.formed());
    }

    private @Nullable List<Circuit> circuitsBefore() {
        if (start != null && start.circuits() != null) {
            return start.circuits();
        }
        return base == null ? null : base.circuits();
    }

    private static List<Team> teamsOf(Directory directory, Posts posts) {
        List<Team> teams = new ArrayList<>();
        for (Post post : posts.all()) {
            for (int i = 0; i < directory.periods().size(); i++) {
                boolean staffed = post.isStaffed(
                        directory.periods().get(i), directory.dataset().level());
                teams.add(new Team(directory, post, i, staffed));
            }
        }
        return teams;
    }

    private static Map<SeatId, Seat> emptySeats(List<Team> teams, Screening screening) {
        Map<SeatId, Seat> seats = new LinkedHashMap<>();
        teams.stream().filter(Team::staffed).forEach(team -> addSeats(team, screening, seats));
        return seats;
    }

    private static void addSeats(Team team, Screening screening, Map<SeatId, Seat> seats) {
        Map<Role, List<Supervisor>> eligible = new HashMap<>();
        for (int number = 0; number < team.post().seats(); number++) {
            Role role = team.post().roleOf(number);
            List<Supervisor> people = eligible.computeIfAbsent(role, r -> screening.eligible(team, r));
            Seat seat = new Seat(team, number, people);
            seats.put(seat.getId(), seat);
        }
    }

    private static void place(
            Posting posting,
            Directory directory,
            Map<SeatId, Seat> seats,
            Map<TeamId, Team> teamById,
            BiConsumer<Seat, Supervisor> set) {
        if (posting.supervisorId() == null) {
            return;
        }
        Seat seat = seats.computeIfAbsent(posting.seatId(), id -> unstaffedSeat(posting, teamById));
        set.accept(seat, directory.getSupervisor(posting.supervisorId()));
    }

    private static Seat unstaffedSeat(Posting posting, Map<TeamId, Team> teamById) {
        Team team = teamById.get(posting.seatId().team());
        if (team == null || posting.seat() < 0 || posting.seat() >= team.post().seats()) {
            throw new IllegalArgumentException(
                    "There is no seat (%s) in the dataset. Check the plan against it.".formatted(posting.seatId()));
        }
        return new Seat(team, posting.seat(), List.of());
    }

    private static void pin(Posting posting, Map<SeatId, Seat> seats) {
        Seat seat = seats.get(posting.seatId());
        if (seat != null) {
            seat.setPinned(posting.pinned());
        }
    }
}
