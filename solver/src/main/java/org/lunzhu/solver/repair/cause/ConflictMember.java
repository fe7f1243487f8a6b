package org.lunzhu.solver.repair.cause;

import java.util.List;
import java.util.Locale;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.OpenSeats;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;

/** One of the members that together make it impossible to fill the seats: a wish, a fact or a rule (冲突要素). */
public sealed interface ConflictMember {

    /** What kind of member it is. */
    Kind kind();

    /** Whom and what it is about; nobody and nothing where it concerns all. */
    default Subjects subjects() {
        return Subjects.NONE;
    }

    /** The member in a few words; English where there is no text in the language. */
    default String message(Locale locale) {
        return ConflictMemberText.of(this, locale);
    }

    /**
     * That the open seats of one role in one team be filled.
     *
     * @param team the team
     * @param role the role
     * @param seatIds the seats, at least one
     */
    record SeatsWanted(Team team, Role role, List<SeatId> seatIds) implements ConflictMember {

        /** The wish that those seats be filled. */
        public static SeatsWanted of(OpenSeats seats) {
            return new SeatsWanted(seats.team(), seats.role(), seats.seatIds());
        }

        /** How many seats. */
        public int size() {
            return seatIds.size();
        }

        @Override
        public Kind kind() {
            return Kind.SEATS_WANTED;
        }

        @Override
        public Subjects subjects() {
            return Subjects.of(team);
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
    record Pin(SeatId seatId, Team team, Role role, Supervisor person) implements ConflictMember {
        @Override
        public Kind kind() {
            return Kind.PIN;
        }

        @Override
        public Subjects subjects() {
            return Subjects.of(team).with(List.of(person));
        }
    }

    /**
     * An agency's release limit.
     *
     * @param agency the agency
     * @param limit different people it may have posted in a period
     */
    record AgencyLimit(Agency agency, int limit) implements ConflictMember {
        @Override
        public Kind kind() {
            return Kind.AGENCY_LIMIT;
        }

        @Override
        public Subjects subjects() {
            return Subjects.of(agency);
        }
    }

    /**
     * That posts ask for a qualification.
     *
     * @param code the qualification
     */
    record Requirement(String code) implements ConflictMember {
        @Override
        public Kind kind() {
            return Kind.REQUIREMENT;
        }
    }

    /**
     * A person's absences and term of service.
     *
     * @param person who
     */
    record Absent(Supervisor person) implements ConflictMember {
        @Override
        public Kind kind() {
            return Kind.ABSENT;
        }

        @Override
        public Subjects subjects() {
            return Subjects.of(List.of(person));
        }
    }

    /**
     * A person's recusals.
     *
     * @param person who
     */
    record Recused(Supervisor person) implements ConflictMember {
        @Override
        public Kind kind() {
            return Kind.RECUSED;
        }

        @Override
        public Subjects subjects() {
            return Subjects.of(List.of(person));
        }
    }

    /** The postings before the first period, as far as tenure and service go on from them. */
    record Past() implements ConflictMember {
        @Override
        public Kind kind() {
            return Kind.PAST;
        }
    }

    /**
     * A rule, for everybody.
     *
     * @param rule a hard rule
     */
    record Held(Rule rule) implements ConflictMember {
        @Override
        public Kind kind() {
            return Kind.RULE;
        }
    }

    /** The kinds of members. */
    enum Kind {
        /** {@link SeatsWanted}. */
        SEATS_WANTED,
        /** {@link Pin}. */
        PIN,
        /** {@link AgencyLimit}. */
        AGENCY_LIMIT,
        /** {@link Requirement}. */
        REQUIREMENT,
        /** {@link Absent}. */
        ABSENT,
        /** {@link Recused}. */
        RECUSED,
        /** {@link Past}. */
        PAST,
        /** {@link Held}. */
        RULE
    }
}
