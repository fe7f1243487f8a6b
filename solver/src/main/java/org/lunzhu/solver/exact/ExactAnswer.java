package org.lunzhu.solver.exact;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;

/**
 * What an exact search came to.
 *
 * @param seating who holds each seat that is not pinned, nobody where null, in the best plan found
 * @param score what that plan is worth
 * @param limit the score that no plan of the part exceeds; null where not even the levels above the last are settled
 */
public record ExactAnswer(
        Map<Seat, @Nullable Supervisor> seating,
        HardMediumSoftLongScore score,
        @Nullable HardMediumSoftLongScore limit) {

    public ExactAnswer {
        seating = Collections.unmodifiableMap(new LinkedHashMap<>(seating));
    }

    /** A copy of the part, seated that way. */
    public Plan applyTo(Plan part) {
        List<Seat> seats = part.getSeats().stream()
                .map(seat -> seat.copyWith(seat.isPinned() ? seat.getSupervisor() : seating.get(seat)))
                .toList();
        return new Plan(part.getDirectory(), part.getFacts(), seats, part.getWeightOverrides(), List.of());
    }

    /** Whether no plan is better. */
    public boolean isOptimal() {
        return limit != null && score.equals(limit);
    }
}
