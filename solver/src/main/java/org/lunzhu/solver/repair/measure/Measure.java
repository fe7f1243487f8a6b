package org.lunzhu.solver.repair.measure;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.repair.cause.Subjects;

/** One change that a repair asks for (措施). */
public sealed interface Measure {

    /** What kind of change it is. */
    Kind kind();

    /** Whom and what it is about; nobody and nothing where it concerns all. */
    default Subjects subjects() {
        return Subjects.NONE;
    }

    /** What to do, in a sentence; English where there is no text in the language. */
    default String message(Locale locale) {
        return MeasureText.of(this, locale);
    }

    /** What kind of change it is and what it is about, whoever the people are. */
    default Object about() {
        return this;
    }

    /**
     * People of one agency are lent to another for the whole plan: they count among its people there.
     *
     * @param people who
     * @param from their agency
     * @param to whose posts they go to
     */
    record Loan(List<Supervisor> people, Agency from, Agency to) implements Measure {

        public Loan {
            people = List.copyOf(people);
        }

        @Override
        public Object about() {
            return List.of("loan", from, to);
        }

        @Override
        public Kind kind() {
            return Kind.LOAN;
        }

        @Override
        public Subjects subjects() {
            return Subjects.of(from, to).with(people);
        }
    }

    /**
     * An agency may have more people posted in each period.
     *
     * @param agency the agency
     * @param limit how many it may without that
     * @param people how many more
     */
    record Release(Agency agency, int limit, int people) implements Measure {

        @Override
        public Object about() {
            return List.of("release", agency);
        }

        @Override
        public Kind kind() {
            return Kind.RELEASE;
        }

        @Override
        public Subjects subjects() {
            return Subjects.of(agency);
        }
    }

    /**
     * A person stays longer at a post than tenure allows.
     *
     * @param person who
     * @param post where
     * @param periods indexes of the periods of the plan in which they are there
     * @param more periods beyond the tenure
     */
    record Stay(Supervisor person, Post post, SortedSet<Integer> periods, int more) implements Measure {

        public Stay {
            periods = new TreeSet<>(periods);
        }

        @Override
        public Object about() {
            return List.of("stay", post);
        }

        @Override
        public Kind kind() {
            return Kind.STAY;
        }

        @Override
        public Subjects subjects() {
            return Subjects.of(List.of(person)).with(post);
        }
    }

    /**
     * A person is posted more periods in a row than the service limit allows.
     *
     * @param person who
     * @param periods indexes of the periods of the plan in which they are posted
     * @param more periods beyond the limit
     */
    record Service(Supervisor person, SortedSet<Integer> periods, int more) implements Measure {

        public Service {
            periods = new TreeSet<>(periods);
        }

        @Override
        public Object about() {
            return "service";
        }

        @Override
        public Kind kind() {
            return Kind.SERVICE;
        }

        @Override
        public Subjects subjects() {
            return Subjects.of(List.of(person));
        }
    }

    /**
     * The level above posts its own people to a post.
     *
     * @param team the post and the period
     * @param level the level
     */
    record Cover(Team team, Level level) implements Measure {

        @Override
        public Object about() {
            return "cover";
        }

        @Override
        public Kind kind() {
            return Kind.COVER;
        }

        @Override
        public Subjects subjects() {
            return Subjects.of(team);
        }
    }

    /**
     * People are trained for a qualification before the first period.
     *
     * @param people who
     * @param agencies theirs
     * @param code the qualification
     */
    record Training(Set<Supervisor> people, List<Agency> agencies, String code) implements Measure {

        public Training {
            people = Collections.unmodifiableSet(new LinkedHashSet<>(people));
            agencies = List.copyOf(agencies);
        }

        @Override
        public Object about() {
            return List.of("training", code);
        }

        @Override
        public Kind kind() {
            return Kind.TRAINING;
        }

        @Override
        public Subjects subjects() {
            return Subjects.of(agencies.toArray(Agency[]::new)).with(people);
        }
    }

    /**
     * More people can be trained for a first posting before each period.
     *
     * @param people how many more
     */
    record Places(int people) implements Measure {
        @Override
        public Kind kind() {
            return Kind.PLACES;
        }
    }

    /**
     * Seats of a team stay empty.
     *
     * @param team the team
     * @param seatIds the seats
     */
    record Vacancy(Team team, List<SeatId> seatIds) implements Measure {

        public Vacancy {
            seatIds = List.copyOf(seatIds);
        }

        @Override
        public Object about() {
            return "vacancy";
        }

        @Override
        public Kind kind() {
            return Kind.VACANCY;
        }

        @Override
        public Subjects subjects() {
            return Subjects.of(team);
        }
    }

    /** The kinds of changes. */
    enum Kind {
        /** {@link Loan}. */
        LOAN,
        /** {@link Release}. */
        RELEASE,
        /** {@link Stay}. */
        STAY,
        /** {@link Service}. */
        SERVICE,
        /** {@link Cover}. */
        COVER,
        /** {@link Training}. */
        TRAINING,
        /** {@link Places}. */
        PLACES,
        /** {@link Vacancy}. */
        VACANCY
    }
}
