package org.lunzhu.solver.repair;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.check.PartTime;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.rule.Rule;

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

    /** One of the things in a few words; with the rule of one post, who can give less than a seat takes. */
    public String message(Thing thing, Locale locale) {
        PartTime less = thing.equals(new Thing.Held(Rule.ONE_POST)) ? partTime() : null;
        String text = thing.message(locale);
        return less == null
                ? text
                : new RepairTexts(locale).text("part-time", text, less.people(), less.mostPercent(), less.seatPercent());
    }

    private @Nullable PartTime partTime() {
        return seats().isEmpty()
                ? null
                : PartTime.among(people, seats().get(0).team().directory().seatLoad());
    }

    /** The wanted seats among the things. */
    public List<Thing.SeatsWanted> seats() {
        return all(Thing.SeatsWanted.class).toList();
    }

    /** The pins among the things. */
    List<Thing.Pin> pins() {
        return all(Thing.Pin.class).toList();
    }

    private <T extends Thing> Stream<T> all(Class<T> kind) {
        return things.stream().filter(kind::isInstance).map(kind::cast);
    }
}
