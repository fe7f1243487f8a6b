package org.lunzhu.solver.shortage;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;

/**
 * People who can give less than one seat takes, so that they can take none.
 *
 * @param people how many
 * @param mostPercent the most that one of them can give
 * @param seatPercent what a seat takes
 */
public record PartTime(int people, int mostPercent, int seatPercent) {

    /** Those among the people; null where everybody can take a seat. */
    public static @Nullable PartTime among(Collection<Supervisor> people, int seatPercent) {
        List<Integer> less = people.stream()
                .map(Supervisor::capacityPercent)
                .filter(percent -> percent < seatPercent)
                .toList();
        return less.isEmpty() ? null : new PartTime(less.size(), less.stream().reduce(0, Math::max), seatPercent);
    }
}
