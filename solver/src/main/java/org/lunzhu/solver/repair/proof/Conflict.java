package org.lunzhu.solver.repair.proof;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.repair.cause.ConflictMember;
import org.lunzhu.solver.repair.cause.RepairTexts;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.shortage.PartTime;

/**
 * Things that cannot all hold, proven (冲突).
 *
 * @param members wanted seats and pins first, then facts and rules
 * @param people everybody who may take one of the wanted seats, looked at alone
 * @param irreducible whether it is proven that without any one of them the others can hold; false where the search for
 *     that ended at its limit
 */
public record Conflict(List<ConflictMember> members, List<Supervisor> people, boolean irreducible) {

    public Conflict {
        members = List.copyOf(members);
        people = List.copyOf(people);
    }

    /** One of the members in a few words; with the rule of one post, who can give less than a seat takes. */
    public String message(ConflictMember member, Locale locale) {
        PartTime less = member.equals(new ConflictMember.Held(Rule.ONE_POST)) ? partTime() : null;
        String text = member.message(locale);
        return less == null
                ? text
                : new RepairTexts(locale)
                        .text("part-time", text, less.people(), less.mostPercent(), less.seatPercent());
    }

    private @Nullable PartTime partTime() {
        return seats().isEmpty()
                ? null
                : PartTime.among(people, seats().get(0).team().directory().seatLoad());
    }

    /** The wanted seats among the members. */
    public List<ConflictMember.SeatsWanted> seats() {
        return all(ConflictMember.SeatsWanted.class).toList();
    }

    /** The pins among the members. */
    public List<ConflictMember.Pin> pins() {
        return all(ConflictMember.Pin.class).toList();
    }

    private <T extends ConflictMember> Stream<T> all(Class<T> kind) {
        return members.stream().filter(kind::isInstance).map(kind::cast);
    }
}
