package org.lunzhu.solver.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunzhu.solver.holder.Holder;
import org.lunzhu.solver.holder.HolderProblem;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.itinerary.person.Handovers;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.rule.Rule;

/**
 * Seats and people by their numbers, and who chains may put where: at every seat the people who are cheapest in it and
 * those who hold its like at the start.
 */
final class ChainProblem {

    private final HolderProblem problem;
    private final Handovers handovers;
    private final long handoverWeight;
    private final int length;
    private final List<List<Choice.Option>> byDemand = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private final Map<Post, Integer> postNumbers = new HashMap<>();
    private final List<Integer> posts = new ArrayList<>();
    private final List<Choice> bySeat = new ArrayList<>();
    private final List<Choice> byPerson;

    /**
     * A problem.
     *
     * @param part fills every demanded seat with somebody who may hold it
     * @param prices by demand, what a seat of it is worth
     * @param length how many people may come to a seat, besides those who hold its like
     */
    ChainProblem(Plan part, double[] prices, int length) {
        SoftWeights weights = SoftWeights.of(part);
        problem = HolderProblem.of(part, weights);
        handovers = new Handovers(part.getDirectory(), problem.demands());
        handoverWeight = weights.of(Rule.HANDOVER_DISTANCE);
        this.length = length;
        problem.demands().forEach(demand -> byDemand.add(new ArrayList<>()));
        for (int person = 0; person < people(); person++) {
            addOptions(person, prices);
        }
        problem.demands().forEach(this::addSeats);
        byPerson = byPerson();
    }

    private void addOptions(int person, double[] prices) {
        Holder holder = limits(person);
        for (int period = 0; period < holder.demands().length; period++) {
            int last = -1;
            for (int i = 0; i < holder.demands()[period].length; i++) {
                int demand = holder.demands()[period][i];
                if (demand != last) {
                    double cost = holder.costs()[period][i] - prices[demand];
                    byDemand.get(demand).add(new Choice.Option(person, cost));
                }
                last = demand;
            }
        }
    }

    private void addSeats(Demand demand) {
        Choice choice = shortlist(demand);
        for (Seat seat : demand.seats()) {
            seats.add(seat);
            demands.add(demand);
            posts.add(postNumbers.computeIfAbsent(demand.post(), p -> postNumbers.size()));
            bySeat.add(choice);
        }
    }

    private Choice shortlist(Demand demand) {
        Set<Supervisor> now = new HashSet<>();
        demand.seats().forEach(seat -> now.add(seat.getHolder()));
        Choice all = Choice.of(byDemand.get(demand.index()));
        List<Choice.Option> list = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int person = all.numbers()[i];
            if (i < length || now.contains(person(person))) {
                list.add(new Choice.Option(person, all.costs()[i]));
            }
        }
        return Choice.of(list);
    }

    private List<Choice> byPerson() {
        List<List<Choice.Option>> wanted = new ArrayList<>();
        problem.people().forEach(person -> wanted.add(new ArrayList<>()));
        for (int seat = 0; seat < seats.size(); seat++) {
            Choice choice = bySeat.get(seat);
            for (int i = 0; i < choice.size(); i++) {
                wanted.get(choice.numbers()[i]).add(new Choice.Option(seat, choice.costs()[i]));
            }
        }
        return wanted.stream().map(Choice::of).toList();
    }

    /** How many seats there are. */
    int seats() {
        return seats.size();
    }

    Seat seat(int number) {
        return seats.get(number);
    }

    /** How many people there are. */
    int people() {
        return problem.people().size();
    }

    Supervisor person(int number) {
        return problem.people().get(number);
    }

    /** What the person can hold and must. */
    Holder limits(int person) {
        return problem.holders().get(person);
    }

    int period(int seat) {
        return demands.get(seat).period();
    }

    /** Number of the seat's post. */
    int post(int seat) {
        return posts.get(seat);
    }

    /** Who may come to the seat. */
    Choice peopleFor(int seat) {
        return bySeat.get(seat);
    }

    /** Where the person may come to. */
    Choice seatsFor(int person) {
        return byPerson.get(person);
    }

    /** What it costs that somebody leaves one seat and comes to the other in the next period. */
    double handover(int left, int next) {
        boolean isFar = handoverWeight > 0 && handovers.isTooFar(demands.get(left), demands.get(next));
        return isFar ? handoverWeight : 0;
    }
}
