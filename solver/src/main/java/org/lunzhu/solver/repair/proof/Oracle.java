package org.lunzhu.solver.repair.proof;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.repair.cause.Thing;
import org.lunzhu.solver.repair.problem.Leeway;
import org.lunzhu.solver.repair.problem.Limits;
import org.lunzhu.solver.repair.problem.OpenSeats;
import org.lunzhu.solver.repair.problem.RepairLimits;
import org.lunzhu.solver.repair.problem.Roll;
import org.lunzhu.solver.repair.problem.Searcher;
import org.lunzhu.solver.repair.problem.Situation;
import org.lunzhu.solver.rule.Rule;

/** Answers whether things of a situation can all hold. */
final class Oracle {

    private final Situation situation;
    private final RepairLimits limits;
    private final Searcher searcher;
    private final Blockers blockers;
    private final Map<Thing.SeatsWanted, Map<Supervisor, Set<Thing>>> blocked = new HashMap<>();

    Oracle(Situation situation, RepairLimits limits, Searcher searcher) {
        this.searcher = searcher;
        this.situation = situation;
        this.limits = limits;
        blockers = new Blockers(situation);
    }

    /** Whether the wanted seats and pins can hold under every fact and rule. */
    Answer ask(Set<Thing> wishes) {
        return ask(wishes, thing -> true, true);
    }

    /** Whether the wishes can hold under those facts and rules alone. */
    Answer ask(Set<Thing> wishes, Set<Thing> facts) {
        return ask(wishes, facts::contains, false);
    }

    private Answer ask(Set<Thing> wishes, Predicate<Thing> facts, boolean allFacts) {
        if (pins(wishes).stream().anyMatch(pin -> isBarred(pin, facts))) {
            return Answer.IMPOSSIBLE;
        }
        Roll roll = new Roll();
        boolean whole = fill(roll, wishes, facts, allFacts, new LinkedHashMap<>());
        new Limits(situation, roll, facts, Leeway.NONE).add();
        CpSolverStatus status = searcher.search(roll.model).status();
        return switch (status) {
            case OPTIMAL, FEASIBLE -> Answer.POSSIBLE;
            case INFEASIBLE -> whole ? Answer.IMPOSSIBLE : Answer.UNKNOWN;
            default -> Answer.UNKNOWN;
        };
    }

    /**
     * Some of the wanted seats that, with the pins and under every fact and rule, cannot be filled; empty where they
     * can, or where nothing was proven.
     */
    Core core(Set<Thing> wishes) {
        if (pins(wishes).stream().anyMatch(pin -> isBarred(pin, thing -> true))) {
            return new Core(Answer.IMPOSSIBLE, List.of());
        }
        Roll roll = new Roll();
        Map<Integer, Thing> byLiteral = new LinkedHashMap<>();
        fill(roll, wishes, thing -> true, true, byLiteral);
        new Limits(situation, roll, thing -> true, Leeway.NONE).add();
        Searcher.Searched searched = searcher.search(roll.model);
        return switch (searched.status()) {
            case OPTIMAL, FEASIBLE -> new Core(Answer.POSSIBLE, List.of());
            case INFEASIBLE ->
                new Core(
                        Answer.IMPOSSIBLE,
                        searched.solver().sufficientAssumptionsForInfeasibility().stream()
                                .filter(byLiteral::containsKey)
                                .map(byLiteral::get)
                                .distinct()
                                .toList());
            default -> new Core(Answer.UNKNOWN, List.of());
        };
    }

    private static List<Thing.Pin> pins(Set<Thing> wishes) {
        return wishes.stream()
                .filter(Thing.Pin.class::isInstance)
                .map(Thing.Pin.class::cast)
                .toList();
    }

    private boolean isBarred(Thing.Pin pin, Predicate<Thing> facts) {
        boolean unstaffed =
                situation.isHard(Rule.SUPERIOR_COVERAGE) && !pin.team().staffed();
        return unstaffed && facts.test(new Thing.Held(Rule.SUPERIOR_COVERAGE))
                || blockers.of(pin.person(), pin.team(), pin.role()).stream().anyMatch(facts);
    }

    /** Whether everybody who could take the seats is in the roll. */
    private boolean fill(
            Roll roll, Set<Thing> wishes, Predicate<Thing> facts, boolean allFacts, Map<Integer, Thing> byLiteral) {
        pins(wishes).forEach(pin -> roll.addPinned(situation.worker(pin.person()), pin.team(), pin.role()));
        List<OpenSeats> groups = asked(wishes, facts);
        int most = Math.max(1, limits.options() / Math.max(1, groups.size()));
        boolean whole = true;
        for (OpenSeats seats : groups) {
            List<Supervisor> people = allFacts ? seats.eligible() : letIn(seats, facts);
            whole &= people.size() <= most;
            LinearExprBuilder sum = LinearExpr.newBuilder();
            boolean once = holds(Rule.DISTINCT_TEAM, facts);
            for (Supervisor person : people.subList(0, Math.min(most, people.size()))) {
                IntVar taken = roll.add(
                        situation.worker(person),
                        seats.wanted().team(),
                        seats.wanted().role(),
                        once ? 1 : seats.size());
                sum.add(taken);
            }
            addDemand(roll.model, sum, seats, wishes, allFacts ? byLiteral : null);
        }
        return whole;
    }

    private static void addDemand(
            CpModel model,
            LinearExprBuilder sum,
            OpenSeats seats,
            Set<Thing> wishes,
            @Nullable Map<Integer, Thing> byLiteral) {
        model.addLessOrEqual(sum, seats.size());
        if (wishes.contains(seats.wanted())) {
            if (byLiteral == null) {
                model.addGreaterOrEqual(sum, seats.size());
            } else {
                Literal wanted = model.newBoolVar("");
                model.addGreaterOrEqual(sum, seats.size()).onlyEnforceIf(wanted);
                model.addAssumption(wanted);
                byLiteral.put(wanted.getIndex(), seats.wanted());
            }
        }
    }

    /**
     * The wanted seats, the leads who must be there when others are, and where training is short the seats before in
     * which people could have had their first posting.
     */
    private List<OpenSeats> asked(Set<Thing> wishes, Predicate<Thing> facts) {
        boolean training = holds(Rule.TRAINING_PLACES, facts)
                && situation.directory.parameters().trainingPlaces() != null;
        Set<Team> teams = wishes.stream().flatMap(Oracle::teamOf).collect(Collectors.toSet());
        Set<Team> needLead = holds(Rule.LEAD_PRESENT, facts) ? teams : Set.of();
        int last = training ? teams.stream().mapToInt(Team::periodIndex).max().orElse(0) : 0;
        return situation.open.stream()
                .filter(seats -> wishes.contains(seats.wanted())
                        || isLeadOf(needLead, seats.wanted())
                        || seats.wanted().team().periodIndex() < last)
                .toList();
    }

    private boolean holds(Rule rule, Predicate<Thing> facts) {
        return situation.isHard(rule) && facts.test(new Thing.Held(rule));
    }

    private static boolean isLeadOf(Set<Team> teams, Thing.SeatsWanted seats) {
        return seats.role() == Role.LEAD && teams.contains(seats.team());
    }

    /** Everybody who may take one of the wanted seats. */
    List<Supervisor> eligible(Set<Thing> wishes) {
        return situation.open.stream()
                .filter(seats -> wishes.contains(seats.wanted()))
                .flatMap(seats -> seats.eligible().stream())
                .distinct()
                .toList();
    }

    private static Stream<Team> teamOf(Thing wish) {
        if (wish instanceof Thing.SeatsWanted seats) {
            return Stream.of(seats.team());
        }
        return wish instanceof Thing.Pin pin ? Stream.of(pin.team()) : Stream.empty();
    }

    private List<Supervisor> letIn(OpenSeats seats, Predicate<Thing> facts) {
        List<Supervisor> people = new ArrayList<>(seats.eligible());
        blockedFrom(seats).forEach((person, things) -> {
            if (Collections.disjoint(things, things.stream().filter(facts).toList())) {
                people.add(person);
            }
        });
        return people;
    }

    /** Everybody who may not take the seats, and what keeps them from it. */
    private Map<Supervisor, Set<Thing>> blockedFrom(OpenSeats seats) {
        return blocked.computeIfAbsent(seats.wanted(), wanted -> {
            Set<Supervisor> eligible = new HashSet<>(seats.eligible());
            Map<Supervisor, Set<Thing>> result = new LinkedHashMap<>();
            for (Supervisor person : situation.directory.dataset().supervisors()) {
                if (!eligible.contains(person)) {
                    result.put(person, blockers.of(person, wanted.team(), wanted.role()));
                }
            }
            return result;
        });
    }

    /** Facts and rules that may have to do with why the wishes cannot hold. */
    List<Thing> factsAbout(Set<Thing> wishes) {
        Set<Thing> facts = new LinkedHashSet<>();
        for (Rule rule : List.of(
                Rule.ONE_POST,
                Rule.DISTINCT_TEAM,
                Rule.AGENCY_ROLE,
                Rule.ROTATE,
                Rule.SERVICE_LIMIT,
                Rule.TRAINING_PLACES,
                Rule.MUTUAL_EXCHANGE,
                Rule.JURISDICTION,
                Rule.NO_SELF_SUPERVISION,
                Rule.SUPERIOR_COVERAGE,
                Rule.LEAD_PRESENT)) {
            if (situation.isHard(rule)) {
                facts.add(new Thing.Held(rule));
            }
        }
        facts.add(new Thing.Past());
        situation.directory.dataset().agencies().forEach(agency -> {
            int limit = situation.releaseLimit(agency);
            if (limit < Integer.MAX_VALUE && situation.isHard(Rule.RELEASE_LIMIT)) {
                facts.add(new Thing.AgencyLimit(agency, limit));
            }
        });
        pins(wishes).forEach(pin -> facts.addAll(blockers.of(pin.person(), pin.team(), pin.role())));
        asked(wishes, thing -> true)
                .forEach(seats -> blockedFrom(seats).values().forEach(facts::addAll));
        return List.copyOf(facts);
    }

    /**
     * An answer with its reason.
     *
     * @param answer whether the wishes can hold
     * @param wishes where they cannot: some that cannot, maybe not all that are needed for that
     */
    record Core(Answer answer, List<Thing> wishes) {}
}
