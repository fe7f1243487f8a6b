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
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.repair.cause.Thing;
import org.lunzhu.solver.repair.problem.Limits;
import org.lunzhu.solver.repair.problem.OpenSeats;
import org.lunzhu.solver.repair.problem.Roll;
import org.lunzhu.solver.repair.problem.Situation;
import org.lunzhu.solver.rule.Rule;

/** The situation with every change that could help, each at its price. */
public final class RepairModel {

    public final Roll roll = new Roll();
    final PricedLeeway leeway;
    final Map<Team, BoolVar> covers = new LinkedHashMap<>();
    final Map<OpenSeats, List<BoolVar>> vacancies = new LinkedHashMap<>();
    private final Situation situation;
    private final RepairPrices prices;
    private final @Nullable Permitted permitted;
    private final Set<Team> pinnedTeams = new HashSet<>();

    /**
     * A model of what could be done.
     *
     * @param permitted the changes to one person's place that may be made; null for all
     */
    public RepairModel(Situation situation, RepairOptions options, RepairPrices prices, @Nullable Permitted permitted) {
        this.permitted = permitted;
        this.situation = situation;
        this.prices = prices;
        leeway = new PricedLeeway(roll.model, prices, options.people(), permitted);
        situation.pins.forEach(pin -> {
            roll.addPinned(situation.worker(pin.person()), pin.team(), pin.role());
            pinnedTeams.add(pin.team());
        });
        situation.open.forEach(seats -> addSeats(seats, permitted(options.of(seats))));
        leeway.loans.forEach((person, to) -> keepTogether(person, to));
        new Limits(situation, roll, thing -> true, leeway).add();
        limitLenders();
        roll.model.minimize(price());
    }

    private List<Option> permitted(List<Option> options) {
        Permitted only = permitted;
        return only == null ? options : options.stream().filter(only::allows).toList();
    }

    private void addSeats(OpenSeats seats, List<Option> options) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        int most = situation.isHard(Rule.DISTINCT_TEAM) ? 1 : seats.size();
        Thing.SeatsWanted wanted = seats.wanted();
        for (Option option : options) {
            IntVar taken = roll.add(option.worker(), wanted.team(), wanted.role(), most);
            sum.add(taken);
            roll.model.addHint(taken, 0);
            Supervisor person = option.worker().person();
            Agency to = option.worker().lentTo();
            if (to != null) {
                onlyIf(taken, most, leeway.loan(person, to));
            }
            option.training().forEach(code -> onlyIf(taken, most, leeway.training(person, code)));
        }
        List<BoolVar> empty = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            BoolVar one = roll.model.newBoolVar("");
            empty.add(one);
            roll.model.addHint(one, 1);
            sum.add(one);
        }
        vacancies.put(seats, empty);
        if (mayBeCovered(wanted.team())) {
            sum.addTerm(covers.computeIfAbsent(wanted.team(), t -> roll.model.newBoolVar("")), seats.size());
        }
        roll.model.addEquality(sum, seats.size());
    }

    private void onlyIf(LinearArgument taken, int most, BoolVar condition) {
        roll.model.addLessOrEqual(taken, LinearExpr.term(condition, most));
    }

    private boolean mayBeCovered(Team team) {
        return situation.directory.dataset().level() != Level.PROVINCE
                && situation.isHard(Rule.SUPERIOR_COVERAGE)
                && !pinnedTeams.contains(team);
    }

    /** A person is lent to one agency at most, and then is not with their own. */
    private void keepTogether(Supervisor person, Map<Agency, BoolVar> to) {
        CpModel model = roll.model;
        model.addAtMostOne(to.values().toArray(new Literal[0]));
        for (Roll.Entry entry : roll.byPerson().getOrDefault(person, List.of())) {
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
        leeway.loans.keySet().forEach(person -> lenders.add(situation.directory.getAgency(person.agencyId())));
        for (Agency agency : situation.directory.dataset().agencies()) {
            int limit = situation.releaseLimit(agency);
            if (lenders.contains(agency) && limit < Integer.MAX_VALUE && situation.isHard(Rule.RELEASE_LIMIT)) {
                roll.model.addGreaterOrEqual(leeway.release(agency), -limit);
            }
        }
    }

    private LinearExprBuilder price() {
        LinearExprBuilder sum = leeway.price();
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
