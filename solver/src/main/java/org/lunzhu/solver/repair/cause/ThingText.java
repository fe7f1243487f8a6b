package org.lunzhu.solver.repair.cause;

import java.util.Locale;
import org.lunzhu.solver.model.plan.Team;

/** A thing in words. */
final class ThingText {

    private ThingText() {}

    static String of(Thing thing, Locale locale) {
        RepairTexts texts = new RepairTexts(locale);
        if (thing instanceof Thing.SeatsWanted seats) {
            Team team = seats.team();
            String role = texts.text("role." + seats.role());
            return texts.text(
                    "seats-wanted",
                    seats.size(),
                    role,
                    team.post().title(),
                    team.period().label());
        }
        if (thing instanceof Thing.Pin pin) {
            String person = pin.person().name();
            return texts.text(
                    "pin",
                    person,
                    pin.team().post().title(),
                    pin.team().period().label());
        }
        if (thing instanceof Thing.AgencyLimit limit) {
            return texts.text("agency-limit", limit.agency().name(), limit.limit());
        }
        if (thing instanceof Thing.Requirement requirement) {
            return texts.text("requirement", requirement.code());
        }
        if (thing instanceof Thing.Absent absent) {
            return texts.text("absent", absent.person().name());
        }
        if (thing instanceof Thing.Recused recused) {
            return texts.text("recused", recused.person().name());
        }
        if (thing instanceof Thing.Held held) {
            return texts.text("held", texts.titleOf(held.rule()));
        }
        return texts.text("past");
    }
}
