package org.lunzhu.benchmarks.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import java.util.List;
import java.util.function.Predicate;
import org.lunzhu.benchmarks.cpsat.model.Costs;
import org.lunzhu.benchmarks.cpsat.model.Postings;
import org.lunzhu.benchmarks.cpsat.model.Postings.Choice;
import org.lunzhu.benchmarks.cpsat.model.SeatRules;
import org.lunzhu.benchmarks.cpsat.rule.AgencyRules;
import org.lunzhu.benchmarks.cpsat.rule.ExchangeRules;
import org.lunzhu.benchmarks.cpsat.rule.HandoverRules;
import org.lunzhu.benchmarks.cpsat.rule.SequenceRules;
import org.lunzhu.benchmarks.cpsat.rule.TeamRules;
import org.lunzhu.benchmarks.cpsat.rule.WorkloadRule;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.rule.RuleWeights;

/** The model of a plan without pinned seats, with every rule. */
final class WholeModel {

    private final CpModel model = new CpModel();
    private final Costs costs;
    private final Postings postings;
    private final boolean whole;

    WholeModel(Plan plan) {
        costs = new Costs(model, RuleWeights.of(plan.getDirectory().dataset().rules()));
        postings = new Postings(model, plan, costs);
        new SeatRules(model, postings, costs).add();
        new SequenceRules(model, postings, costs).add();
        boolean handovers = new HandoverRules(model, postings, costs).add();
        new AgencyRules(model, postings, costs).add();
        new ExchangeRules(model, postings, costs).add();
        new WorkloadRule(model, postings, costs).add();
        boolean teams = new TeamRules(model, postings, costs).add();
        whole = handovers && teams;
        costs.minimize();
    }

    CpModel model() {
        return model;
    }

    Costs costs() {
        return costs;
    }

    /** Whether no rule was left out. */
    boolean isWhole() {
        return whole;
    }

    /** Lets the search start from the plan as it stands. */
    void hint() {
        for (Choice choice : postings.choices()) {
            model.addHint(
                    choice.variable(), choice.person().equals(choice.seat().getSupervisor()));
        }
        for (Seat seat : postings.plan().getSeats()) {
            model.addHint(postings.isEmpty(seat), seat.isEmpty());
        }
    }

    /** Lets the search start from a whole solution instead. */
    void hint(List<Long> solution) {
        model.clearHints();
        for (int index = 0; index < solution.size(); index++) {
            model.addHint(model.getIntVarFromProtoIndex(index), solution.get(index));
        }
    }

    /** Puts the people where a solution has them. */
    void decode(Predicate<LinearArgument> isTrue) {
        postings.plan().getSeats().forEach(seat -> seat.setSupervisor(null));
        for (Choice choice : postings.choices()) {
            if (isTrue.test(choice.variable())) {
                choice.seat().setSupervisor(choice.person());
            }
        }
    }
}
