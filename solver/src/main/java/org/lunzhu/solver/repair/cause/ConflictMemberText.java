package org.lunzhu.solver.repair.cause;

import java.util.Locale;
import org.lunzhu.solver.model.plan.Team;

/** A member in words. */
final class ConflictMemberText {

    private ConflictMemberText() {}

    static String of(ConflictMember member, Locale locale) {
        RepairTexts texts = new RepairTexts(locale);
        if (member instanceof ConflictMember.SeatsWanted seats) {
            Team team = seats.team();
            String role = texts.text("role." + seats.role());
            return texts.text(
                    "seats-wanted",
                    seats.size(),
                    role,
                    team.post().title(),
                    team.period().label());
        }
        if (member instanceof ConflictMember.Pin pin) {
            String person = pin.person().name();
            return texts.text(
                    "pin",
                    person,
                    pin.team().post().title(),
                    pin.team().period().label());
        }
        if (member instanceof ConflictMember.AgencyLimit limit) {
            return texts.text("agency-limit", limit.agency().name(), limit.limit());
        }
        if (member instanceof ConflictMember.Requirement requirement) {
            return texts.text("requirement", requirement.code());
        }
        if (member instanceof ConflictMember.Absent absent) {
            return texts.text("absent", absent.person().name());
        }
        if (member instanceof ConflictMember.Recused recused) {
            return texts.text("recused", recused.person().name());
        }
        if (member instanceof ConflictMember.Held held) {
            return texts.text("held", texts.titleOf(held.rule()));
        }
        return texts.text("past");
    }
}
