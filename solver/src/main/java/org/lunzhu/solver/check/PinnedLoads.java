package org.lunzhu.solver.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.model.Supervisor;

/** How much of each person the pinned seats of a period take. */
final class PinnedLoads {

    private final int seatLoad;
    private final Map<List<String>, Integer> loads = new HashMap<>();

    /** @param seatLoad percent of a person that one seat takes */
    PinnedLoads(int seatLoad) {
        this.seatLoad = seatLoad;
    }

    /** Adds a seat; whether two or more now take more than the person can give. */
    boolean exceeds(Supervisor holder, String periodId) {
        int load = loads.merge(List.of(holder.id(), periodId), seatLoad, Integer::sum);
        return load > seatLoad && load > holder.capacityPercent();
    }

    /** Percent of the person taken in the period. */
    int of(Supervisor holder, String periodId) {
        return loads.getOrDefault(List.of(holder.id(), periodId), 0);
    }
}
