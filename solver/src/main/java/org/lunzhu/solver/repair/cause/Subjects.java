package org.lunzhu.solver.repair.cause;

import java.util.Collection;
import java.util.List;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Team;

/**
 * Whom and what a member or a measure is about.
 *
 * @param supervisors people, who are lent for example
 * @param posts posts, to be covered for example
 * @param periods in which
 * @param agencies the one that lends before the one that borrows
 */
public record Subjects(List<Supervisor> supervisors, List<Post> posts, List<Period> periods, List<Agency> agencies) {

    public static final Subjects NONE = new Subjects(List.of(), List.of(), List.of(), List.of());

    public Subjects {
        supervisors = List.copyOf(supervisors);
        posts = List.copyOf(posts);
        periods = List.copyOf(periods);
        agencies = List.copyOf(agencies);
    }

    public static Subjects of(Team team) {
        return new Subjects(List.of(), List.of(team.post()), List.of(team.period()), List.of());
    }

    public static Subjects of(Agency... agencies) {
        return new Subjects(List.of(), List.of(), List.of(), List.of(agencies));
    }

    public static Subjects of(Collection<Supervisor> supervisors) {
        return new Subjects(List.copyOf(supervisors), List.of(), List.of(), List.of());
    }

    public Subjects with(Collection<Supervisor> more) {
        return new Subjects(List.copyOf(more), posts, periods, agencies);
    }

    public Subjects with(Post post) {
        return new Subjects(supervisors, List.of(post), periods, agencies);
    }
}
