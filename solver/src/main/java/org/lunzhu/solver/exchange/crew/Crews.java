package org.lunzhu.solver.exchange.crew;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.itinerary.demand.Sending;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.itinerary.person.PersonSubproblem;
import org.lunzhu.solver.rule.Rule;

/** Every crew that an agency could send to a task, at the least cost that its members can have among its seats. */
public final class Crews {

    private final List<PersonSubproblem> people;
    private final Sending sending;
    private final SoftWeights weights;
    private final Task task;
    private final @Nullable Demand[] chosen;
    private final Map<Integer, Crew> best = new HashMap<>();

    private Crews(List<PersonSubproblem> people, Sending sending, SoftWeights weights, Task task) {
        this.people = people;
        this.sending = sending;
        this.weights = weights;
        this.task = task;
        chosen = new Demand[people.size()];
    }

    /** The crews, cheapest first; none where the agency cannot make up the team. */
    public static List<Crew> of(List<PersonSubproblem> people, Sending sending, SoftWeights weights, Task task) {
        if (task.size() > sending.most()) {
            return List.of();
        }
        Crews crews = new Crews(people, sending, weights, task);
        crews.seat(0, 0, 0, 0);
        return crews.best.values().stream()
                .sorted(Comparator.comparingLong(Crew::cost).thenComparingInt(Crew::members))
                .toList();
    }

    /** Fills the seats from one of a demand on, with people from a number on for seats that nothing tells apart. */
    private void seat(int demand, int seat, int from, long cost) {
        if (demand == task.demands().size()) {
            keep(cost);
            return;
        }
        Demand open = task.demands().get(demand);
        if (seat == open.seats().size()) {
            seat(demand + 1, 0, 0, cost);
            return;
        }
        for (int person = from; person < people.size(); person++) {
            PersonSubproblem subproblem = people.get(person);
            if (chosen[person] == null && open.candidates().contains(subproblem.person())) {
                chosen[person] = open;
                seat(demand, seat + 1, person + 1, cost + subproblem.costOfDemand(open));
                chosen[person] = null;
            }
        }
    }

    private void keep(long cost) {
        int members = 0;
        boolean senior = false;
        for (int person = 0; person < chosen.length; person++) {
            if (chosen[person] != null) {
                members |= 1 << person;
                senior |= people.get(person).person().isSenior();
            }
        }
        boolean unmixed = !senior && task.size() > 1 && task.isStaffed();
        long whole = cost + sending.costOf(Integer.bitCount(members)) + (unmixed ? weights.of(Rule.TEAM_MIX) : 0);
        Crew before = best.get(members);
        if ((before == null || whole < before.cost()) && !(unmixed && weights.isAboveSoft(Rule.TEAM_MIX))) {
            best.put(members, new Crew(members, new ArrayList<>(Arrays.asList(chosen)), whole));
        }
    }
}
