package org.lunzhu.solver.repair;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.plan.OpenSeats;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.repair.measure.Repair;
import org.lunzhu.solver.repair.model.Permitted;
import org.lunzhu.solver.repair.model.RepairModel;
import org.lunzhu.solver.repair.model.RepairOptions;
import org.lunzhu.solver.repair.model.RepairPrices;
import org.lunzhu.solver.repair.model.RepairReading;
import org.lunzhu.solver.repair.problem.RepairLimits;
import org.lunzhu.solver.repair.problem.RepairProblem;
import org.lunzhu.solver.repair.problem.Searcher;
import org.lunzhu.solver.repair.proof.Conflict;

/**
 * Finds the cheapest repairs of a problem, each different in kind from those before it.
 *
 * <p>It looks at the teams of the conflicts first: what repairs all teams must repair those. Then it tries the repair on
 * all teams, those of whoever is lent or trained included, and looks at the teams too that are known to be short or would
 * be left so.
 */
final class RepairSearch {

    private static final int ROUNDS = 8;

    /** Open seats by role and team up to which all of them are looked at, if those of the conflicts do not suffice. */
    private static final int SMALL = 600;

    private final RepairProblem problem;
    private final Function<Set<String>, RepairProblem> widened;
    private final RepairPrices prices;
    private final RepairLimits limits;
    private final Searcher searcher;
    private final RepairOptions options;
    private final Set<Team> teams = new HashSet<>();
    private final Set<Team> shortTeams;

    /**
     * A search for what ends the conflicts.
     *
     * @param shortTeams teams known to be short, in a conflict or not
     * @param widened the problem with the parts of those agencies
     * @param agencyIds whose people may be lent or trained
     */
    RepairSearch(
            RepairProblem problem,
            List<Conflict> conflicts,
            Set<Team> shortTeams,
            Function<Set<String>, RepairProblem> widened,
            Set<String> agencyIds,
            RepairPrices prices,
            RepairLimits limits,
            Searcher searcher) {
        this.searcher = searcher;
        this.problem = problem;
        this.shortTeams = shortTeams;
        this.widened = widened;
        this.prices = prices;
        this.limits = limits;
        conflicts.forEach(conflict -> conflict.seats().forEach(seats -> teams.add(seats.team())));
        conflicts.forEach(conflict -> conflict.pins().forEach(pin -> teams.add(pin.team())));
        options = new RepairOptions(problem, teams, agencyIds);
        if (options.areAll()) {
            problem.open.forEach(seats -> teams.add(seats.team()));
        }
    }

    /**
     * Cheapest first.
     *
     * @param missing seats that stay empty without a repair
     */
    List<Repair> find(int missing) {
        List<Repair> repairs = new ArrayList<>();
        RepairModel model = new RepairModel(narrow(), options, prices, null);
        Solved first = solve(narrow(), model);
        for (int round = 1; first != null && !isWhole(first, missing, repairs, round); round++) {
            model = new RepairModel(narrow(), options, prices, null);
            first = solve(narrow(), model);
        }
        if (first != null) {
            addOthers(model, first, missing, repairs);
        }
        return different(repairs);
    }

    /** The cheapest of each kind. */
    private List<Repair> different(List<Repair> repairs) {
        repairs.sort((one, other) -> Long.compare(one.price(), other.price()));
        Set<Set<Object>> kinds = new HashSet<>();
        return repairs.stream()
                .filter(repair -> kinds.add(repair.kinds()))
                .limit(limits.repairs())
                .toList();
    }

    /** Whether the repair costs no more when tried on all teams, or nothing is left to look at. */
    private boolean isWhole(Solved narrow, int missing, List<Repair> repairs, int round) {
        Solved whole = tryOut(narrow, missing, repairs);
        if (whole == null || whole.price <= narrow.price || round == ROUNDS) {
            return true;
        }
        Set<Team> left = whole.reading.unfilled();
        boolean near = teams.addAll(left) || teams.addAll(shortTeams) || teams.addAll(neighbours(left));
        return !near && !(isSmall() ? teams.addAll(allTeams()) : teams.addAll(teamsAsking(narrow)));
    }

    /** Repairs that each do without something that those before them do. */
    private void addOthers(RepairModel model, Solved first, int missing, List<Repair> repairs) {
        Solved next = first;
        for (int tried = 1; next != null && tried < limits.repairs(); tried++) {
            forbid(next.reading.changes(), model);
            next = solve(narrow(), model);
            if (next != null) {
                tryOut(next, missing, repairs);
            }
        }
    }

    /** The teams that ask for the same people in the same period. */
    private Set<Team> neighbours(Set<Team> left) {
        RepairProblem all = widened.apply(Set.of());
        Set<Object> people = new HashSet<>();
        all.open.stream()
                .filter(seats -> left.contains(seats.team()))
                .forEach(seats -> seats.eligible()
                        .forEach(person ->
                                people.add(List.of(person, seats.team().periodIndex()))));
        Set<Team> result = new HashSet<>();
        for (OpenSeats seats : all.open) {
            int period = seats.team().periodIndex();
            if (seats.eligible().stream().anyMatch(person -> people.contains(List.of(person, period)))) {
                result.add(seats.team());
            }
        }
        return result;
    }

    /** The teams that ask for people of agencies that lend some. */
    private Set<Team> teamsAsking(Solved repair) {
        Set<String> agencyIds = permitted(repair).agencyIds();
        Set<Team> result = new HashSet<>();
        for (OpenSeats seats : widened.apply(Set.of()).open) {
            if (seats.eligible().stream().anyMatch(person -> agencyIds.contains(person.agencyId()))) {
                result.add(seats.team());
            }
        }
        return result;
    }

    private Set<Team> allTeams() {
        return widened.apply(Set.of()).open.stream().map(seats -> seats.team()).collect(Collectors.toSet());
    }

    private boolean isSmall() {
        return problem.open.size() <= SMALL;
    }

    private static Permitted permitted(Solved repair) {
        return new Permitted(
                repair.reading.steps().stream().map(Repair.Step::measure).toList());
    }

    private RepairProblem narrow() {
        return widened.apply(Set.of()).of(teams);
    }

    /** The repair with what it leaves empty in all of the problem. */
    private Repair toRepair(Solved narrow, Solved whole, int missing) {
        long price =
                whole.reading.steps().stream().mapToLong(Repair.Step::price).sum();
        boolean proven = narrow.optimal && options.areAll() && price == narrow.price;
        return new Repair(
                whole.reading.steps(),
                price,
                Math.max(0, missing - whole.reading.empty()),
                whole.reading.empty(),
                proven,
                whole.reading.postings());
    }

    /** The people's changes of the repair on all teams, with what else is needed there. */
    private @Nullable Solved tryOut(Solved narrow, int missing, List<Repair> repairs) {
        Permitted permitted = permitted(narrow);
        RepairProblem all = widened.apply(permitted.agencyIds());
        Solved whole = solve(all, new RepairModel(all, options, prices, permitted));
        if (whole != null) {
            Repair repair = toRepair(narrow, whole, missing);
            if (repairs.stream().noneMatch(r -> r.steps().equals(repair.steps()))) {
                repairs.add(repair);
            }
        }
        return whole;
    }

    private @Nullable Solved solve(RepairProblem where, RepairModel model) {
        Searcher.Searched searched = searcher.search(model.variables.model);
        return searched.isSolved()
                ? new Solved(
                        new RepairReading(where, model, prices, searched.solver()),
                        Math.round(searched.solver().objectiveValue()),
                        searched.status() == CpSolverStatus.OPTIMAL)
                : null;
    }

    /** At least one kind of change that was made must not be made again. */
    private static void forbid(List<List<IntVar>> changes, RepairModel model) {
        List<Literal> avoided = new ArrayList<>();
        for (List<IntVar> kind : changes) {
            BoolVar avoid = model.variables.model.newBoolVar("");
            kind.forEach(variable -> model.variables
                    .model
                    .addEquality(variable, LinearExpr.constant(0))
                    .onlyEnforceIf(avoid));
            avoided.add(avoid);
        }
        model.variables.model.addBoolOr(avoided);
    }

    private record Solved(RepairReading reading, long price, boolean optimal) {}
}
