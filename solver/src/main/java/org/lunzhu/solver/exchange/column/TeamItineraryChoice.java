package org.lunzhu.solver.exchange.column;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunzhu.solver.exchange.crew.Task;
import org.lunzhu.solver.exchange.problem.ExchangeProblem;
import org.lunzhu.solver.exchange.problem.Sender;
import org.lunzhu.solver.exchange.problem.TeamItinerary;
import org.lunzhu.solver.ortools.NativeLibrary;
import org.lunzhu.solver.rule.Rule;

/**
 * The integer program of choosing one itinerary of every agency so that every task is taken once and no two agencies
 * supervise each other, or at their price. Costs are what itineraries cost above the cheapest of their agency at given
 * prices, in units of 1 / {@link #UNITS}, rounded down.
 */
public final class TeamItineraryChoice {

    public static final long UNITS = 100;

    private final ExchangeProblem problem;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final Map<TeamItinerary, BoolVar> chosen = new LinkedHashMap<>();
    private final List<Map<Integer, LinearExprBuilder>> takers = new ArrayList<>();

    public TeamItineraryChoice(
            ExchangeProblem problem,
            List<List<TeamItineraryPricing.Priced>> itineraries,
            double[] leasts,
            Set<TeamItinerary> hint) {
        NativeLibrary.load();
        this.problem = problem;
        problem.senders().forEach(sender -> takers.add(new HashMap<>()));
        for (int sender = 0; sender < itineraries.size(); sender++) {
            List<Literal> ofOne = new ArrayList<>();
            for (TeamItineraryPricing.Priced priced : itineraries.get(sender)) {
                ofOne.add(offer(priced, leasts[sender]));
            }
            model.addExactlyOne(ofOne);
        }
        addTasks();
        if (problem.weights().of(Rule.RECIPROCAL) > 0 || problem.weights().isAboveSoft(Rule.RECIPROCAL)) {
            problem.tasks().forEach(this::addReciprocal);
        }
        chosen.forEach((itinerary, variable) -> model.addHint(variable, hint.contains(itinerary)));
        model.minimize(cost);
    }

    public CpModel model() {
        return model;
    }

    /** What can be chosen, with its variable. */
    public Map<TeamItinerary, BoolVar> chosen() {
        return chosen;
    }

    private BoolVar offer(TeamItineraryPricing.Priced priced, double least) {
        BoolVar variable = model.newBoolVar("");
        TeamItinerary itinerary = priced.itinerary();
        chosen.put(itinerary, variable);
        cost.addTerm(variable, (long) Math.floor(UNITS * Math.max(0, priced.reducedCost() - least)));
        itinerary.tasks().stream()
                .filter(t -> t >= 0)
                .forEach(task -> takers.get(itinerary.sender())
                        .computeIfAbsent(task, t -> LinearExpr.newBuilder())
                        .addTerm(variable, 1));
        return variable;
    }

    private void addTasks() {
        List<List<Literal>> byTask = new ArrayList<>();
        problem.tasks().forEach(task -> byTask.add(new ArrayList<>()));
        chosen.forEach((itinerary, variable) -> itinerary.tasks().stream()
                .filter(t -> t >= 0)
                .forEach(t -> byTask.get(t).add(variable)));
        byTask.forEach(model::addExactlyOne);
    }

    /** Prices or forbids that those who could take the task and a later one of its period supervise each other. */
    private void addReciprocal(Task task) {
        for (Task other : problem.tasks()) {
            if (other.index() > task.index() && other.period() == task.period()) {
                for (Sender first : problem.senders()) {
                    for (Sender second : problem.senders()) {
                        addReciprocal(first, task, second, other);
                    }
                }
            }
        }
    }

    private void addReciprocal(Sender first, Task ofFirst, Sender second, Task ofSecond) {
        LinearExprBuilder one = takers.get(first.index()).get(ofFirst.index());
        LinearExprBuilder other = takers.get(second.index()).get(ofSecond.index());
        if (first == second || one == null || other == null) {
            return;
        }
        if (problem.areReciprocal(first, ofFirst, second, ofSecond)) {
            LinearExprBuilder both = LinearExpr.newBuilder().add(one).add(other);
            if (!problem.weights().isAboveSoft(Rule.RECIPROCAL)) {
                BoolVar costs = model.newBoolVar("");
                cost.addTerm(costs, UNITS * problem.weights().of(Rule.RECIPROCAL));
                both.addTerm(costs, -1);
            }
            model.addLessOrEqual(both, 1);
        }
    }
}
