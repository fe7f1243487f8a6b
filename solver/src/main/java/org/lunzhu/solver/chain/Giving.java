package org.lunzhu.solver.chain;

import java.util.List;

/** Chains by which a person gives a seat away. */
final class Giving extends ChainSearch {

    private final double reach;

    /**
     * A search.
     *
     * @param reach chains that cost more than the limit by that are not gone on with
     */
    Giving(ChainProblem problem, Seating seating, double reach) {
        super(problem, seating);
        this.reach = reach;
    }

    @Override
    void begin(int person) {
        for (int i = 0; i < seating.number(person); i++) {
            int seat = seating.held(person)[i];
            if (seating.canSpare(person, seat)) {
                start(seat, seating.handover(person, -1, seat) - seating.cost(seat));
            }
        }
    }

    @Override
    void extend(int seat, double label) {
        Choice people = problem.peopleFor(seat);
        for (int i = 0; i < people.size() && label + people.costs()[i] - reach < least(); i++) {
            int person = people.numbers()[i];
            if (!isOn(person, seat)) {
                give(seat, person, label + people.costs()[i]);
            }
        }
    }

    private void give(int seat, int person, double cost) {
        double all = cost + seating.strain(person, 1);
        if (all - seating.handover(person) < least() && seating.canTake(person, seat, -1)) {
            end(seat, person, all + seating.handover(person, seat, -1));
        }
        for (int i = 0; i < seating.number(person); i++) {
            int next = seating.held(person)[i];
            double label = cost - seating.cost(next);
            double hope = label - seating.handover(person);
            boolean cheap = hope + problem.peopleFor(next).costs()[0] < least();
            if (cheap && isBetter(next, seat, hope) && seating.canTake(person, seat, next)) {
                goOn(next, seat, label + seating.handover(person, seat, next));
            }
        }
    }

    @Override
    List<Integer> fromReceiver(List<Integer> traced) {
        return traced;
    }

    @Override
    int receiver(int person) {
        return lastPerson();
    }
}
