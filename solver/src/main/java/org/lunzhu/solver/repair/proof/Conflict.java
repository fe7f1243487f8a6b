package org.lunzhu.solver.repair.proof;

import java.util.List;
import java.util.stream.Stream;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.repair.cause.Thing;

/**
 * Things that cannot all hold, proven (冲突).
 *
 * @param things wanted seats and pins first, then facts and rules
 * @param people everybody who may take one of the wanted seats, looked at alone
 * @param irreducible whether it is proven that without any one of them the others can hold; false where the search for
 *     that ended at its limit
 */
public record Conflict(List<Thing> things, List<Supervisor> people, boolean irreducible) {

    public Conflict {
        things = List.copyOf(things);
        people = List.copyOf(people);
    }

    /** The wanted seats among the things. */
    public List<Thing.SeatsWanted> seats() {
        return all(Thing.SeatsWanted.class).toList();
    }

    /** The pins among the things. */
    public List<Thing.Pin> pins() {
        return all(Thing.Pin.class).toList();
    }

    private <T extends Thing> Stream<T> all(Class<T> kind) {
        return things.stream().filter(kind::isInstance).map(kind::cast);
    }
}
