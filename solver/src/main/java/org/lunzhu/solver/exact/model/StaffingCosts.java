package org.lunzhu.solver.exact.model;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.exact.model.PostingVariables.Choice;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Availability;
import org.lunzhu.solver.model.plan.PastLoad;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.amount.Workload;

/** The rules about how much one person holds: in a team, in a period and over all. */
final class StaffingCosts {

    private final CpModel model;
    private final PostingVariables postings;
    private final Costs costs;
    private final int load;

    StaffingCosts(CpModel model, PostingVariables postings, Costs costs) {
        this.model = model;
        this.postings = postings;
        this.costs = costs;
        load = postings.directory().seatLoad();
    }

    void add() {
        if (!costs.ignores(Rule.DISTINCT_TEAM)) {
            postings.seats().keySet().forEach(this::addDistinctTeam);
        }
        if (!costs.ignores(Rule.ONE_POST)) {
            postings.people().forEach(this::addOnePost);
        }
        if (!costs.ignores(Rule.LEAD_PRESENT)) {
            postings.seats().values().forEach(this::addLeadPresent);
        }
        addAllHands();
        if (!costs.ignores(Rule.WORKLOAD_BALANCE)) {
            addWorkload();
        }
    }

    private void addDistinctTeam(Team team) {
        postings.held(team).forEach((person, its) -> {
            if (its.size() > 1) {
                long[] beyondFirst = new long[its.size() + 1];
                for (int number = 1; number < beyondFirst.length; number++) {
                    beyondFirst[number] = number - 1L;
                }
                costs.addSteps(Rule.DISTINCT_TEAM, PostingVariables.sum(its), beyondFirst);
            }
        });
    }

    private void addOnePost(Supervisor person) {
        for (Map<Team, Literal> teams : postings.teams(person)) {
            List<Literal> its = new ArrayList<>();
            teams.keySet().forEach(team -> its.addAll(postings.held(team).getOrDefault(person, List.of())));
            long[] hundreds = new long[its.size() + 1];
            for (int number = 0; number < hundreds.length; number++) {
                hundreds[number] = Math.max(0, (long) number * load - person.capacityPercent() + 99) / 100;
            }
            costs.addSteps(Rule.ONE_POST, PostingVariables.sum(its), hundreds);
        }
    }

    private void addLeadPresent(List<Seat> seats) {
        LinearArgument leaderless = costs.fault(Rule.LEAD_PRESENT, 1);
        Literal noLead = seats.stream()
                .filter(Seat::isLead)
                .findFirst()
                .map(postings::isEmpty)
                .orElse(model.trueLiteral());
        for (Seat seat : seats) {
            if (!seat.isLead()) {
                model.addGreaterOrEqual(LinearExpr.newBuilder().add(leaderless).add(postings.isEmpty(seat)), noLead);
            }
        }
    }

    private void addAllHands() {
        for (Availability expected : postings.plan().getFacts().availabilities()) {
            costs.addConstant(Rule.ALL_HANDS, 1);
            List<Literal> posted = postings.posted(expected.supervisor());
            if (!posted.isEmpty()) {
                costs.add(Rule.ALL_HANDS, posted.get(expected.periodIndex()), -1);
            }
        }
    }

    private void addWorkload() {
        Map<Supervisor, Integer> before = new HashMap<>();
        for (PastLoad past : postings.plan().getFacts().pastLoads()) {
            before.put(past.supervisor(), past.loadPercent());
            if (!postings.people().contains(past.supervisor())) {
                costs.addConstant(Rule.WORKLOAD_BALANCE, Workload.strain(past.loadPercent()));
            }
        }
        Map<Supervisor, List<Literal>> held = new LinkedHashMap<>();
        for (Choice choice : postings.choices()) {
            held.computeIfAbsent(choice.person(), p -> new ArrayList<>()).add(choice.isTaken());
        }
        held.forEach((person, its) -> {
            long[] strains = new long[mostSeats(person, its.size()) + 1];
            for (int number = 0; number < strains.length; number++) {
                strains[number] = Workload.strain(before.getOrDefault(person, 0) + (long) number * load);
            }
            costs.addSteps(Rule.WORKLOAD_BALANCE, PostingVariables.sum(its), strains);
        });
    }

    private int mostSeats(Supervisor person, int seats) {
        int capacity = person.capacityPercent() / load * postings.periods();
        return costs.forbids(Rule.ONE_POST) ? Math.min(seats, capacity) : seats;
    }
}
