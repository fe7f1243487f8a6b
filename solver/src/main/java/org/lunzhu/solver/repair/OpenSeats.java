package org.lunzhu.solver.repair;

import java.util.List;
import org.lunzhu.solver.model.Supervisor;

/**
 * The open seats of one role in one team.
 *
 * @param wanted the seats
 * @param eligible who may take them
 * @param vacancyWeights what each costs when it stays empty, cheapest first
 */
record OpenSeats(Thing.SeatsWanted wanted, List<Supervisor> eligible, List<Integer> vacancyWeights) {

    OpenSeats {
        vacancyWeights = vacancyWeights.stream().sorted().toList();
    }

    int size() {
        return wanted.size();
    }
}
