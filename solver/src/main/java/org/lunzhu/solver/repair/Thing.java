package org.lunzhu.solver.repair;

import java.util.List;
import java.util.Locale;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Role;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.Team;
import org.lunzhu.solver.rule.Rule;

/** One of the things that together make it impossible to fill the seats: a wish, a fact or a rule (冲突要素). */
public sealed interface Thing {

    /** The thing in a few words; English where there is no text in the language. */
    default String message(Locale locale) {
        return ThingText.of(this, locale);
    }

    /**
     * That the open seats of one role in one team be filled.
     *
     * @param team the team
     * @param role the role
     * @param seatIds the seats, at least one
     */
    record SeatsWanted(Team team, Role role, List<String> seatIds) implements Thing {

        public SeatsWanted {
            seatIds = List.copyOf(seatIds);
        }

        /** How many seats. */
        public int size() {
            return seatIds.size();
        }
    }

    /**
     * That somebody stays in a pinned seat.
     *
     * @param seatId the seat
     * @param team its team
     * @param role its role
     * @param person who is pinned there
     */
    record Pin(String seatId, Team team, Role role, Supervisor person) implements Thing {}

    /**
     * An agency's release limit.
     *
     * @param agency the agency
     * @param limit different people it may have posted in a period
     */
    record AgencyLimit(Agency agency, int limit) implements Thing {}

    /**
     * That posts ask for a qualification.
     *
     * @param code the qualification
     */
    record Requirement(String code) implements Thing {}

    /**
     * A person's absences and term of service.
     *
     * @param person who
     */
    record Absent(Supervisor person) implements Thing {}

    /**
     * A person's recusals.
     *
     * @param person who
     */
    record Recused(Supervisor person) implements Thing {}

    /** The postings before the first period, as far as tenure and service go on from them. */
    record Past() implements Thing {}

    /**
     * A rule, for everybody.
     *
     * @param rule a hard rule
     */
    record Held(Rule rule) implements Thing {}
}
