package org.lunzhu.solver.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Chains by which a person gets one more seat. */
final class Taking extends ChainSearch {

    private final double reach;

    /**
     * A search.
     *
     * @param reach chains that cost more than the limit by that are not gone on with
     */
    Taking(ChainProblem problem, Seating seating, double reach) {
        super(problem, seating);
        this.reach = reach;
    }

    @Override
    void begin(int person) {
        Choice seats = problem.seatsFor(person);
        for (int i = 0; i < seats.size(); i++) {
            int seat = seats.numbers()[i];
            double label = seats.costs()[i] - seating.cost(seat);
            boolean others = seating.holder(seat) != person;
            if (others && label - reach < least() && seating.canTake(person, seat, -1)) {
                start(seat, label + seating.handover(person, seat, -1));
            }
        }
    }

    @Override
    void extend(int seat, double label) {
        int loser = seating.holder(seat);
        double all = label + seating.strain(loser, -1);
        if (all - seating.handover(loser) < least() && seating.canSpare(loser, seat)) {
            end(seat, loser, all + seating.handover(loser, -1, seat));
        }
        Choice seats = problem.seatsFor(loser);
        for (int i = 0; i < seats.size(); i++) {
            int next = seats.numbers()[i];
            double cost = label + seats.costs()[i] - seating.cost(next);
            double hope = cost - seating.handover(loser);
            boolean cheap = hope - reach < least() && isBetter(next, seat, hope);
            if (cheap && !isOn(seating.holder(next), seat) && seating.canTake(loser, next, seat)) {
                goOn(next, seat, cost + seating.handover(loser, next, seat));
            }
        }
    }

    @Override
    List<Integer> fromReceiver(List<Integer> traced) {
        List<Integer> seats = new ArrayList<>(traced);
        Collections.reverse(seats);
        return seats;
    }

    @Override
    int receiver(int person) {
        return person;
    }
}
