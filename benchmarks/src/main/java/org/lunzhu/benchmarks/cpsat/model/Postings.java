package org.lunzhu.benchmarks.cpsat.model;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;

/** The variables: who takes which seat, and what follows from that: who is in which team and posted when. */
public final class Postings {

    private final CpModel model;
    private final Plan plan;
    private final Costs costs;
    private final List<Choice> choices = new ArrayList<>();
    private final Map<Seat, Literal> empty = new LinkedHashMap<>();
    private final Map<Team, List<Seat>> seats = new LinkedHashMap<>();
    private final Map<Team, Map<Supervisor, List<Literal>>> seatsInTeam = new LinkedHashMap<>();
    private final Map<Team, Map<Supervisor, Literal>> members = new LinkedHashMap<>();
    private final Map<Supervisor, List<Map<Team, Literal>>> teams = new LinkedHashMap<>();
    private final Map<Supervisor, List<Literal>> posted = new LinkedHashMap<>();

    public Postings(CpModel model, Plan plan, Costs costs) {
        this.model = model;
        this.plan = plan;
        this.costs = costs;
        plan.getSeats().forEach(this::addSeat);
        seatsInTeam.forEach((team, people) -> people.forEach((person, its) -> addMember(team, person, its)));
        teams.forEach(this::addPosted);
    }

    /** One person in one seat. */
    public record Choice(Seat seat, Supervisor person, BoolVar variable) {}

    private void addSeat(Seat seat) {
        seats.computeIfAbsent(seat.getTeam(), t -> new ArrayList<>()).add(seat);
        BoolVar nobody = model.newBoolVar("");
        empty.put(seat, nobody);
        List<Literal> options = new ArrayList<>(List.of(nobody));
        for (Supervisor person : seat.getEligible()) {
            if (!SeatRules.isForbidden(seat, person, costs)) {
                BoolVar variable = model.newBoolVar("");
                options.add(variable);
                choices.add(new Choice(seat, person, variable));
                seatsInTeam
                        .computeIfAbsent(seat.getTeam(), t -> new LinkedHashMap<>())
                        .computeIfAbsent(person, p -> new ArrayList<>())
                        .add(variable);
            }
        }
        model.addExactlyOne(options);
    }

    private void addMember(Team team, Supervisor person, List<Literal> its) {
        Literal member = anyOf(its, costs.forbids(Rule.DISTINCT_TEAM));
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

    private void addPosted(Supervisor person, List<Map<Team, Literal>> byPeriod) {
        posted.put(
                person,
                byPeriod.stream()
                        .map(its -> anyOf(List.copyOf(its.values()), isInOnePlace(person)))
                        .toList());
    }

    /** True if one of them is; where at most one can be, that is a sum. */
    public Literal anyOf(List<Literal> literals, boolean atMostOne) {
        if (literals.isEmpty()) {
            return model.falseLiteral();
        }
        if (literals.size() == 1) {
            return literals.get(0);
        }
        BoolVar any = model.newBoolVar("");
        if (atMostOne) {
            model.addEquality(LinearExpr.sum(literals.toArray(Literal[]::new)), any);
        } else {
            model.addMaxEquality(any, literals);
        }
        return any;
    }

    /** Whether the person can hold one seat in a period and no more. */
    public boolean isInOnePlace(Supervisor person) {
        return costs.forbids(Rule.ONE_POST)
                && person.capacityPercent() < 2 * plan.getDirectory().seatLoad();
    }

    public Plan plan() {
        return plan;
    }

    public int periods() {
        return plan.getDirectory().periods().size();
    }

    public List<Choice> choices() {
        return choices;
    }

    /** The teams with their seats. */
    public Map<Team, List<Seat>> seats() {
        return seats;
    }

    public Literal isEmpty(Seat seat) {
        return Objects.requireNonNull(empty.get(seat));
    }

    /** Who could be in the team, and whether they are. */
    public Map<Supervisor, Literal> members(Team team) {
        return members.getOrDefault(team, Map.of());
    }

    /** The seats of the team that each person could take. */
    Map<Supervisor, List<Literal>> seatsInTeam(Team team) {
        return seatsInTeam.getOrDefault(team, Map.of());
    }

    /** Everybody who could be posted. */
    public Iterable<Supervisor> people() {
        return teams.keySet();
    }

    /** The teams the person could be in, period by period. */
    public List<Map<Team, Literal>> teams(Supervisor person) {
        return Objects.requireNonNull(teams.get(person));
    }

    /** Whether the person is posted, period by period. */
    public List<Literal> posted(Supervisor person) {
        return posted.getOrDefault(person, List.of());
    }

    /** Whether the person is at the post in the period; false where that cannot be. */
    public Literal isAt(Supervisor person, Post post, int period) {
        Team team = new Team(plan.getDirectory(), post, period, true);
        Literal member = teams(person).get(period).get(team);
        return member == null ? model.falseLiteral() : member;
    }
}
