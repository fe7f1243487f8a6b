package org.lunzhu.solver.exact.model;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;

/**
 * Who takes which seat, and what follows: who is in which team, at which post and posted when.
 *
 * <p>A seat is held by an eligible person or nobody; a pinned one by whoever it is pinned to, eligible or not.
 */
final class PostingVariables {

    private final CpModel model;
    private final Plan plan;
    private final Costs costs;
    private final List<Choice> choices = new ArrayList<>();
    private final Map<Seat, Literal> empty = new LinkedHashMap<>();
    private final Map<Team, List<Seat>> seats = new LinkedHashMap<>();
    private final Map<Team, Map<Supervisor, List<Literal>>> held = new LinkedHashMap<>();
    private final Map<Team, Map<Supervisor, Literal>> members = new LinkedHashMap<>();
    private final Map<Supervisor, List<Map<Team, Literal>>> teams = new LinkedHashMap<>();
    private final Map<Supervisor, List<Literal>> posted = new LinkedHashMap<>();

    PostingVariables(CpModel model, Plan plan, Costs costs) {
        this.model = model;
        this.plan = plan;
        this.costs = costs;
        plan.getSeats().forEach(this::addSeat);
        held.forEach((team, people) -> people.forEach((person, its) -> addMember(team, person, its)));
        teams.forEach((person, byPeriod) -> posted.put(
                person,
                byPeriod.stream()
                        .map(its -> anyOf(List.copyOf(its.values()), isInOnePlace(person)))
                        .toList()));
    }

    /** One person in one seat. */
    record Choice(Seat seat, Supervisor person, Literal isTaken) {}

    private void addSeat(Seat seat) {
        seats.computeIfAbsent(seat.getTeam(), t -> new ArrayList<>()).add(seat);
        if (seat.isPinned()) {
            addPinned(seat);
            return;
        }
        BoolVar nobody = model.newBoolVar("");
        empty.put(seat, nobody);
        List<Literal> options = new ArrayList<>(List.of(nobody));
        for (Supervisor person : seat.getEligible()) {
            BoolVar taken = model.newBoolVar("");
            options.add(taken);
            add(new Choice(seat, person, taken));
        }
        model.addExactlyOne(options);
    }

    private void addPinned(Seat seat) {
        empty.put(seat, seat.isEmpty() ? model.trueLiteral() : model.falseLiteral());
        if (!seat.isEmpty()) {
            add(new Choice(seat, seat.getHolder(), model.trueLiteral()));
        }
    }

    private void add(Choice choice) {
        choices.add(choice);
        held.computeIfAbsent(choice.seat().getTeam(), t -> new LinkedHashMap<>())
                .computeIfAbsent(choice.person(), p -> new ArrayList<>())
                .add(choice.isTaken());
    }

    private void addMember(Team team, Supervisor person, List<Literal> its) {
        Literal member = anyOf(its, costs.forbids(Rule.DISTINCT_TEAM) || isInOnePlace(person));
        members.computeIfAbsent(team, t -> new LinkedHashMap<>()).put(person, member);
        teams.computeIfAbsent(person, p -> noTeams()).get(team.periodIndex()).put(team, member);
    }

    private List<Map<Team, Literal>> noTeams() {
        List<Map<Team, Literal>> byPeriod = new ArrayList<>();
        for (int period = 0; period < periods(); period++) {
            byPeriod.add(new LinkedHashMap<>());
        }
        return byPeriod;
    }

    /** True exactly if one of them is; a plain sum where no more than one can be. */
    Literal anyOf(List<Literal> literals, boolean atMostOne) {
        if (literals.isEmpty()) {
            return model.falseLiteral();
        }
        if (literals.size() == 1) {
            return literals.get(0);
        }
        BoolVar any = model.newBoolVar("");
        if (atMostOne) {
            model.addEquality(sum(literals), any);
        } else {
            model.addMaxEquality(any, literals);
        }
        return any;
    }

    static LinearExpr sum(List<? extends Literal> literals) {
        return LinearExpr.sum(literals.toArray(Literal[]::new));
    }

    /** Whether the person can hold one seat in a period and no more. */
    boolean isInOnePlace(Supervisor person) {
        return costs.forbids(Rule.ONE_POST)
                && person.capacityPercent() < 2 * directory().seatLoad();
    }

    Plan plan() {
        return plan;
    }

    Directory directory() {
        return plan.getDirectory();
    }

    int periods() {
        return directory().periods().size();
    }

    List<Choice> choices() {
        return choices;
    }

    /** The teams with their seats. */
    Map<Team, List<Seat>> seats() {
        return seats;
    }

    Literal isEmpty(Seat seat) {
        return Objects.requireNonNull(empty.get(seat));
    }

    /** Who could be in the team, and whether they are. */
    Map<Supervisor, Literal> members(Team team) {
        return members.getOrDefault(team, Map.of());
    }

    /** The seats of the team that each person could take, as far as there are any. */
    Map<Supervisor, List<Literal>> held(Team team) {
        return held.getOrDefault(team, Map.of());
    }

    /** Everybody who could be posted. */
    Set<Supervisor> people() {
        return teams.keySet();
    }

    /** The teams the person could be in, period by period. */
    List<Map<Team, Literal>> teams(Supervisor person) {
        return Objects.requireNonNull(teams.get(person));
    }

    /** Whether the person is posted, period by period; empty for somebody who cannot be. */
    List<Literal> posted(Supervisor person) {
        return posted.getOrDefault(person, List.of());
    }

    /** Whether the person is at the post in the period; false where that cannot be. */
    Literal isAt(Supervisor person, Post post, int period) {
        Team team = new Team(directory(), post, period, true);
        Literal member = teams(person).get(period).get(team);
        return member == null ? model.falseLiteral() : member;
    }

    /** Whether the person is at the post, period by period. */
    List<Literal> stays(Supervisor person, Post post) {
        List<Literal> stays = new ArrayList<>();
        for (int period = 0; period < periods(); period++) {
            stays.add(isAt(person, post, period));
        }
        return stays;
    }
}
