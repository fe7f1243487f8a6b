package org.lunzhu.solver.verify.plain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.plan.Role;

/** A seat with the ids of its holder and of its holder in the base plan; null where there is none. */
public record PlainSeat(
        PlainPost post,
        int period,
        int number,
        boolean staffed,
        @Nullable String holder,
        @Nullable String baseHolder) {

    public Role role() {
        return post.role(number);
    }

    /** Its post's id and its period. */
    public List<Object> team() {
        return List.of(post.id(), period);
    }
}
