package org.lunzhu.benchmarks.cpsat.rule;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.benchmarks.cpsat.model.Costs;
import org.lunzhu.benchmarks.cpsat.model.Postings;
import org.lunzhu.benchmarks.cpsat.model.Postings.Choice;
import org.lunzhu.benchmarks.cpsat.model.Table;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.PastLoad;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.amount.Workload;

/** The rule about everybody's load over the horizon. */
public final class WorkloadRule {

    private final CpModel model;
    private final Postings postings;
    private final Costs costs;

    public WorkloadRule(CpModel model, Postings postings, Costs costs) {
        this.model = model;
        this.postings = postings;
        this.costs = costs;
    }

    public void add() {
        if (costs.ignores(Rule.WORKLOAD_BALANCE)) {
            return;
        }
        Map<Supervisor, Integer> before = new HashMap<>();
        for (PastLoad past : postings.plan().getFacts().pastLoads()) {
            before.put(past.supervisor(), past.loadPercent());
        }
        Map<Supervisor, List<Literal>> seats = new LinkedHashMap<>();
        for (Choice choice : postings.choices()) {
            seats.computeIfAbsent(choice.person(), p -> new ArrayList<>()).add(choice.variable());
        }
        before.forEach((person, load) -> {
            if (!seats.containsKey(person)) {
                costs.addConstant(Rule.WORKLOAD_BALANCE, Workload.strain(load));
            }
        });
        seats.forEach((person, its) -> addPerson(person, its, before.getOrDefault(person, 0)));
    }

    private void addPerson(Supervisor person, List<Literal> seats, int before) {
        long[] strains = new long[mostSeats(person, seats) + 1];
        for (int held = 0; held < strains.length; held++) {
            strains[held] = Workload.strain(before + (long) held * load());
        }
        new Table(model, strains).costs(LinearExpr.sum(seats.toArray(Literal[]::new)), costs, Rule.WORKLOAD_BALANCE);
    }

    private int mostSeats(Supervisor person, List<Literal> seats) {
        int capacity = Math.max(0, person.capacityPercent()) / load() * postings.periods();
        return costs.forbids(Rule.ONE_POST) ? Math.min(seats.size(), capacity) : seats.size();
    }

    private int load() {
        return postings.plan().getDirectory().seatLoad();
    }
}
