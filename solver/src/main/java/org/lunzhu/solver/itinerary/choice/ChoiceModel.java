package org.lunzhu.solver.itinerary.choice;

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
import org.lunzhu.solver.itinerary.Itinerary;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.Scope;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.itinerary.demand.Sending;
import org.lunzhu.solver.ortools.NativeLibrary;

/**
 * The integer program of choosing one itinerary for every person of a scope: demands, the burden of agencies and what
 * people who travel together cost are exact.
 *
 * <p>Costs are reduced by the prices, which the required demands even out, so that all are at least 0 and only what a
 * choice costs above the limit of everybody alone is counted, in units of 1 / {@link #UNITS}, rounded down.
 */
public final class ChoiceModel {

    /** Units of cost in a kilometre-equivalent, so that prices need not be whole numbers. */
    static final long UNITS = 100;

    private final Scope scope;
    private final ItineraryProblem problem;
    private final List<Itinerary> start;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final Map<Itinerary, BoolVar> chosen = new LinkedHashMap<>();

    /**
     * A model.
     *
     * @param itineraries what can be chosen, those of the start included
     * @param start one itinerary of every person of the scope: the choice to begin with
     */
    public ChoiceModel(Scope scope, List<Itinerary> itineraries, List<Itinerary> start) {
        NativeLibrary.load();
        this.scope = scope;
        this.problem = scope.problem();
        this.start = start;
        offer(itineraries);
        Set<Itinerary> begin = Set.copyOf(start);
        chosen.forEach((itinerary, variable) -> model.addHint(variable, begin.contains(itinerary)));
        addPeople();
        addDemands();
        addSendings();
        new TeamInteractionModel(scope, model, cost, chosen, start).add();
        model.minimize(cost);
    }

    CpModel model() {
        return model;
    }

    /** What can be chosen, with its variable. */
    Map<Itinerary, BoolVar> chosen() {
        return chosen;
    }

    private void offer(List<Itinerary> itineraries) {
        Map<Integer, Double> least = new HashMap<>();
        itineraries.forEach(i -> least.merge(i.subproblem(), scope.reduced(i), Math::min));
        for (Itinerary itinerary : itineraries) {
            double above = scope.reduced(itinerary) - least.getOrDefault(itinerary.subproblem(), 0.0);
            BoolVar variable = model.newBoolVar("");
            addCost(variable, above);
            chosen.put(itinerary, variable);
        }
    }

    private void addCost(BoolVar variable, double above) {
        cost.addTerm(variable, (long) Math.floor(UNITS * above));
    }

    private void addPeople() {
        Map<Integer, List<Literal>> bySubproblem = new LinkedHashMap<>();
        chosen.forEach((itinerary, variable) -> bySubproblem
                .computeIfAbsent(itinerary.subproblem(), t -> new ArrayList<>())
                .add(variable));
        bySubproblem.values().forEach(model::addExactlyOne);
    }

    private void addDemands() {
        Map<Integer, List<Literal>> byDemand = new LinkedHashMap<>();
        chosen.forEach((itinerary, variable) -> {
            for (int demand : itinerary.demands()) {
                if (demand >= 0) {
                    byDemand.computeIfAbsent(demand, d -> new ArrayList<>()).add(variable);
                }
            }
        });
        byDemand.forEach((index, visitors) -> addDemand(problem.demands().get(index), visitors));
    }

    private void addDemand(Demand demand, List<Literal> visitors) {
        boolean required = scope.required().get(demand.index());
        int seats = demand.seats().size();
        if (seats == 1 && required) {
            model.addExactlyOne(visitors);
        } else if (seats == 1) {
            model.addAtMostOne(visitors);
        } else {
            model.addLinearConstraint(LinearExpr.sum(visitors.toArray(new Literal[0])), required ? seats : 0, seats);
        }
    }

    private void addSendings() {
        int[][] now = problem.sent(start);
        List<List<List<Literal>>> visitors = new ArrayList<>();
        for (int agency = 0; agency < now.length; agency++) {
            visitors.add(new ArrayList<>());
            for (int period = 0; period < problem.periods(); period++) {
                visitors.get(agency).add(new ArrayList<>());
            }
        }
        chosen.forEach((itinerary, variable) -> {
            for (int period = 0; period < problem.periods(); period++) {
                if (itinerary.demands()[period] >= 0) {
                    visitors.get(problem.agencyOf(itinerary.subproblem()))
                            .get(period)
                            .add(variable);
                }
            }
        });
        for (int agency : scope.whole().stream().toArray()) {
            for (int period = 0; period < problem.periods(); period++) {
                Sending sending = problem.sendings().get(agency).get(period);
                double price = scope.prices().releases()[agency][period];
                addSending(sending, price, visitors.get(agency).get(period), now[agency][period]);
            }
        }
    }

    /** One variable for each number of people sent, so that the burden is exact. */
    private void addSending(Sending sending, double price, List<Literal> visitors, int now) {
        if (visitors.isEmpty()) {
            return;
        }
        LinearExprBuilder sent = LinearExpr.newBuilder();
        visitors.forEach(sent::add);
        List<Literal> numbers = new ArrayList<>();
        for (int number = 0; number <= Math.min(visitors.size(), Math.max(now, sending.most())); number++) {
            BoolVar exactly = model.newBoolVar("");
            numbers.add(exactly);
            sent.addTerm(exactly, -number);
            addCost(exactly, Math.max(0, sending.costOf(number) - price * number - sending.leastAt(price)));
            model.addHint(exactly, number == now);
        }
        model.addExactlyOne(numbers);
        model.addEquality(sent, 0);
    }
}
