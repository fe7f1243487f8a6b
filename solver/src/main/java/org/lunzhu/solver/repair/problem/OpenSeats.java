package org.lunzhu.solver.repair.problem;

import java.util.List;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.repair.cause.ConflictMember;

/**
 * The open seats of one role in one team.
 *
 * @param wanted the seats
 * @param eligible who may take them
 * @param vacancyWeights what each costs when it stays empty, cheapest first
 */
public record OpenSeats(ConflictMember.SeatsWanted wanted, List<Supervisor> eligible, List<Integer> vacancyWeights) {

    public OpenSeats {
        vacancyWeights = vacancyWeights.stream().sorted().toList();
    }

    public int size() {
        return wanted.size();
    }
}
