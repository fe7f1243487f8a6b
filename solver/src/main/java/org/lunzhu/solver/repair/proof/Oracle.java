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
import org.lunzhu.solver.model.plan.OpenSeats;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.repair.cause.ConflictMember;
import org.lunzhu.solver.repair.problem.AssignmentVariables;
import org.lunzhu.solver.repair.problem.Limits;
import org.lunzhu.solver.repair.problem.Relaxation;
import org.lunzhu.solver.repair.problem.RepairLimits;
import org.lunzhu.solver.repair.problem.RepairProblem;
import org.lunzhu.solver.repair.problem.Searcher;
import org.lunzhu.solver.rule.Rule;

/** Answers whether members of a problem can all hold. */
final class Oracle {

    private final RepairProblem problem;
    private final RepairLimits limits;
    private final Searcher searcher;
    private final Blockers blockers;
    private final Map<ConflictMember.SeatsWanted, Map<Supervisor, Set<ConflictMember>>> blocked = new HashMap<>();

    Oracle(RepairProblem problem, RepairLimits limits, Searcher searcher) {
        this.searcher = searcher;
        this.problem = problem;
        this.limits = limits;
        blockers = new Blockers(problem);
    }

    /** Whether the wanted seats and pins can hold under every fact and rule. */
    Answer ask(Set<ConflictMember> wishes) {
        return ask(wishes, member -> true, true);
    }

    /** Whether the wishes can hold under those facts and rules alone. */
    Answer ask(Set<ConflictMember> wishes, Set<ConflictMember> facts) {
        return ask(wishes, facts::contains, false);
    }

    private Answer ask(Set<ConflictMember> wishes, Predicate<ConflictMember> facts, boolean allFacts) {
        if (pins(wishes).stream().anyMatch(pin -> isBarred(pin, facts))) {
            return Answer.IMPOSSIBLE;
        }
        AssignmentVariables variables = new AssignmentVariables();
        boolean whole = fill(variables, wishes, facts, allFacts, new LinkedHashMap<>());
        new Limits(problem, variables, facts, Relaxation.NONE).add();
        CpSolverStatus status = searcher.search(variables.model).status();
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
    Core core(Set<ConflictMember> wishes) {
        if (pins(wishes).stream().anyMatch(pin -> isBarred(pin, member -> true))) {
            return new Core(Answer.IMPOSSIBLE, List.of());
        }
        AssignmentVariables variables = new AssignmentVariables();
        Map<Integer, ConflictMember> byLiteral = new LinkedHashMap<>();
        fill(variables, wishes, member -> true, true, byLiteral);
        new Limits(problem, variables, member -> true, Relaxation.NONE).add();
        Searcher.Searched searched = searcher.search(variables.model);
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

    private static List<ConflictMember.Pin> pins(Set<ConflictMember> wishes) {
        return wishes.stream()
                .filter(ConflictMember.Pin.class::isInstance)
                .map(ConflictMember.Pin.class::cast)
                .toList();
    }

    private boolean isBarred(ConflictMember.Pin pin, Predicate<ConflictMember> facts) {
        boolean unstaffed =
                problem.isHard(Rule.SUPERIOR_COVERAGE) && !pin.team().staffed();
        return unstaffed && facts.test(new ConflictMember.Held(Rule.SUPERIOR_COVERAGE))
                || blockers.of(pin.person(), pin.team(), pin.role()).stream().anyMatch(facts);
    }

    /** Whether everybody who could take the seats is in the variables. */
    private boolean fill(
            AssignmentVariables variables,
            Set<ConflictMember> wishes,
            Predicate<ConflictMember> facts,
            boolean allFacts,
            Map<Integer, ConflictMember> byLiteral) {
        pins(wishes).forEach(pin -> variables.addPinned(problem.worker(pin.person()), pin.team(), pin.role()));
        List<OpenSeats> groups = asked(wishes, facts);
        int most = Math.max(1, limits.options() / Math.max(1, groups.size()));
        boolean whole = true;
        for (OpenSeats seats : groups) {
            List<Supervisor> people = allFacts ? seats.eligible() : letIn(seats, facts);
            whole &= people.size() <= most;
            LinearExprBuilder sum = LinearExpr.newBuilder();
            boolean once = holds(Rule.DISTINCT_TEAM, facts);
            for (Supervisor person : people.subList(0, Math.min(most, people.size()))) {
                IntVar taken =
                        variables.add(problem.worker(person), seats.team(), seats.role(), once ? 1 : seats.size());
                sum.add(taken);
            }
            addDemand(variables.model, sum, seats, wishes, allFacts ? byLiteral : null);
        }
        return whole;
    }

    private static void addDemand(
            CpModel model,
            LinearExprBuilder sum,
            OpenSeats seats,
            Set<ConflictMember> wishes,
            @Nullable Map<Integer, ConflictMember> byLiteral) {
        model.addLessOrEqual(sum, seats.size());
        if (wishes.contains(ConflictMember.SeatsWanted.of(seats))) {
            if (byLiteral == null) {
                model.addGreaterOrEqual(sum, seats.size());
            } else {
                Literal wanted = model.newBoolVar("");
                model.addGreaterOrEqual(sum, seats.size()).onlyEnforceIf(wanted);
                model.addAssumption(wanted);
                byLiteral.put(wanted.getIndex(), ConflictMember.SeatsWanted.of(seats));
            }
        }
    }

    /**
     * The wanted seats, the leads who must be there when others are, and where training is short the seats before in
     * which people could have had their first posting.
     */
    private List<OpenSeats> asked(Set<ConflictMember> wishes, Predicate<ConflictMember> facts) {
        boolean training = holds(Rule.TRAINING_PLACES, facts)
                && problem.directory.parameters().trainingPlaces() != null;
        Set<Team> teams = wishes.stream().flatMap(Oracle::teamOf).collect(Collectors.toSet());
        Set<Team> needLead = holds(Rule.LEAD_PRESENT, facts) ? teams : Set.of();
        int last = training ? teams.stream().mapToInt(Team::periodIndex).max().orElse(0) : 0;
        return problem.open.stream()
                .filter(seats -> wishes.contains(ConflictMember.SeatsWanted.of(seats))
                        || isLeadOf(needLead, seats)
                        || seats.team().periodIndex() < last)
                .toList();
    }

    private boolean holds(Rule rule, Predicate<ConflictMember> facts) {
        return problem.isHard(rule) && facts.test(new ConflictMember.Held(rule));
    }

    private static boolean isLeadOf(Set<Team> teams, OpenSeats seats) {
        return seats.role() == Role.LEAD && teams.contains(seats.team());
    }

    /** Everybody who may take one of the wanted seats. */
    List<Supervisor> eligible(Set<ConflictMember> wishes) {
        return problem.open.stream()
                .filter(seats -> wishes.contains(ConflictMember.SeatsWanted.of(seats)))
                .flatMap(seats -> seats.eligible().stream())
                .distinct()
                .toList();
    }

    private static Stream<Team> teamOf(ConflictMember wish) {
        if (wish instanceof ConflictMember.SeatsWanted seats) {
            return Stream.of(seats.team());
        }
        return wish instanceof ConflictMember.Pin pin ? Stream.of(pin.team()) : Stream.empty();
    }

    private List<Supervisor> letIn(OpenSeats seats, Predicate<ConflictMember> facts) {
        List<Supervisor> people = new ArrayList<>(seats.eligible());
        blockedFrom(seats).forEach((person, members) -> {
            if (Collections.disjoint(members, members.stream().filter(facts).toList())) {
                people.add(person);
            }
        });
        return people;
    }

    /** Everybody who may not take the seats, and what keeps them from it. */
    private Map<Supervisor, Set<ConflictMember>> blockedFrom(OpenSeats seats) {
        return blocked.computeIfAbsent(ConflictMember.SeatsWanted.of(seats), wanted -> {
            Set<Supervisor> eligible = new HashSet<>(seats.eligible());
            Map<Supervisor, Set<ConflictMember>> result = new LinkedHashMap<>();
            for (Supervisor person : problem.directory.dataset().supervisors()) {
                if (!eligible.contains(person)) {
                    result.put(person, blockers.of(person, wanted.team(), wanted.role()));
                }
            }
            return result;
        });
    }

    /** Facts and rules that may have to do with why the wishes cannot hold. */
    List<ConflictMember> factsAbout(Set<ConflictMember> wishes) {
        Set<ConflictMember> facts = new LinkedHashSet<>();
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
            if (problem.isHard(rule)) {
                facts.add(new ConflictMember.Held(rule));
            }
        }
        facts.add(new ConflictMember.Past());
        problem.directory.dataset().agencies().forEach(agency -> {
            int limit = problem.releaseLimit(agency);
            if (limit < Integer.MAX_VALUE && problem.isHard(Rule.RELEASE_LIMIT)) {
                facts.add(new ConflictMember.AgencyLimit(agency, limit));
            }
        });
        pins(wishes).forEach(pin -> facts.addAll(blockers.of(pin.person(), pin.team(), pin.role())));
        asked(wishes, member -> true)
                .forEach(seats -> blockedFrom(seats).values().forEach(facts::addAll));
        return List.copyOf(facts);
    }

    /**
     * An answer with its reason.
     *
     * @param answer whether the wishes can hold
     * @param wishes where they cannot: some that cannot, maybe not all that are needed for that
     */
    record Core(Answer answer, List<ConflictMember> wishes) {}
}
