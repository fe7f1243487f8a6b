package org.lunzhu.solver.repair.model;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.OpenSeats;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.repair.problem.AssignmentVariables;
import org.lunzhu.solver.repair.problem.Limits;
import org.lunzhu.solver.repair.problem.RepairProblem;
import org.lunzhu.solver.rule.Rule;

/** The problem with every change that could help, each at its price. */
public final class RepairModel {

    public final AssignmentVariables variables = new AssignmentVariables();
    final PricedRelaxation relaxation;
    final Map<Team, BoolVar> covers = new LinkedHashMap<>();
    final Map<OpenSeats, List<BoolVar>> vacancies = new LinkedHashMap<>();
    private final RepairProblem problem;
    private final RepairPrices prices;
    private final @Nullable Permitted permitted;
    private final Set<Team> pinnedTeams = new HashSet<>();

    /**
     * A model of what could be done.
     *
     * @param permitted the changes to one person's place that may be made; null for all
     */
    public RepairModel(
            RepairProblem problem, RepairOptions options, RepairPrices prices, @Nullable Permitted permitted) {
        this.permitted = permitted;
        this.problem = problem;
        this.prices = prices;
        relaxation = new PricedRelaxation(variables.model, prices, options.people(), permitted);
        problem.pins.forEach(pin -> {
            variables.addPinned(problem.worker(pin.person()), pin.team(), pin.role());
            pinnedTeams.add(pin.team());
        });
        problem.open.forEach(seats -> addSeats(seats, permitted(options.of(seats))));
        relaxation.loans.forEach((person, to) -> keepTogether(person, to));
        new Limits(problem, variables, member -> true, relaxation).add();
        limitLenders();
        variables.model.minimize(price());
    }

    private List<Option> permitted(List<Option> options) {
        Permitted only = permitted;
        return only == null ? options : options.stream().filter(only::allows).toList();
    }

    private void addSeats(OpenSeats seats, List<Option> options) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        int most = problem.isHard(Rule.DISTINCT_TEAM) ? 1 : seats.size();
        for (Option option : options) {
            IntVar taken = variables.add(option.worker(), seats.team(), seats.role(), most);
            sum.add(taken);
            variables.model.addHint(taken, 0);
            Supervisor person = option.worker().person();
            Agency to = option.worker().lentTo();
            if (to != null) {
                onlyIf(taken, most, relaxation.loan(person, to));
            }
            option.training().forEach(code -> onlyIf(taken, most, relaxation.training(person, code)));
        }
        List<BoolVar> empty = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            BoolVar one = variables.model.newBoolVar("");
            empty.add(one);
            variables.model.addHint(one, 1);
            sum.add(one);
        }
        vacancies.put(seats, empty);
        if (mayBeCovered(seats.team())) {
            sum.addTerm(covers.computeIfAbsent(seats.team(), t -> variables.model.newBoolVar("")), seats.size());
        }
        variables.model.addEquality(sum, seats.size());
    }

    private void onlyIf(LinearArgument taken, int most, BoolVar condition) {
        variables.model.addLessOrEqual(taken, LinearExpr.term(condition, most));
    }

    private boolean mayBeCovered(Team team) {
        return problem.directory.dataset().level() != Level.PROVINCE
                && problem.isHard(Rule.SUPERIOR_COVERAGE)
                && !pinnedTeams.contains(team);
    }

    /** A person is lent to one agency at most, and then is not with their own. */
    private void keepTogether(Supervisor person, Map<Agency, BoolVar> to) {
        CpModel model = variables.model;
        model.addAtMostOne(to.values().toArray(new Literal[0]));
        for (AssignmentVariables.Entry entry : variables.byPerson().getOrDefault(person, List.of())) {
            if (entry.worker().lentTo() == null) {
                to.values()
                        .forEach(lent -> model.addLessOrEqual(
                                entry.seats(),
                                LinearExpr.newBuilder()
                                        .addTerm(lent, -entry.most())
                                        .add(entry.most())));
            }
        }
    }

    /** What agencies without anybody of their own in the model may lend. */
    private void limitLenders() {
        Set<Agency> lenders = new HashSet<>();
        relaxation.loans.keySet().forEach(person -> lenders.add(problem.directory.getAgency(person.agencyId())));
        for (Agency agency : problem.directory.dataset().agencies()) {
            int limit = problem.releaseLimit(agency);
            if (lenders.contains(agency) && limit < Integer.MAX_VALUE && problem.isHard(Rule.RELEASE_LIMIT)) {
                variables.model.addGreaterOrEqual(relaxation.release(agency), -limit);
            }
        }
    }

    private LinearExprBuilder price() {
        LinearExprBuilder sum = relaxation.price();
        covers.values().forEach(covered -> sum.addTerm(covered, prices.cover()));
        vacancies.forEach((seats, empty) -> {
            for (int i = 0; i < empty.size(); i++) {
                sum.addTerm(
                        empty.get(i), prices.vacancy() * seats.vacancyWeights().get(i));
            }
        });
        return sum;
    }
}
