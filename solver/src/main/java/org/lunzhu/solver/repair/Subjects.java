package org.lunzhu.solver.repair;

import java.util.Collection;
import java.util.List;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Post;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.Team;

/**
 * Whom and what a thing or a measure is about.
 *
 * @param supervisors people, who are lent for example
 * @param posts posts, to be covered for example
 * @param periods in which
 * @param agencies the one that lends before the one that borrows
 */
public record Subjects(List<Supervisor> supervisors, List<Post> posts, List<Period> periods, List<Agency> agencies) {

    static final Subjects NONE = new Subjects(List.of(), List.of(), List.of(), List.of());

    public Subjects {
        supervisors = List.copyOf(supervisors);
        posts = List.copyOf(posts);
        periods = List.copyOf(periods);
        agencies = List.copyOf(agencies);
    }

    static Subjects of(Team team) {
        return new Subjects(List.of(), List.of(team.post()), List.of(team.period()), List.of());
    }

    static Subjects of(Agency... agencies) {
        return new Subjects(List.of(), List.of(), List.of(), List.of(agencies));
    }

    static Subjects of(Collection<Supervisor> supervisors) {
        return new Subjects(List.copyOf(supervisors), List.of(), List.of(), List.of());
    }

    Subjects with(Collection<Supervisor> more) {
        return new Subjects(List.copyOf(more), posts, periods, agencies);
    }

    Subjects with(Post post) {
        return new Subjects(supervisors, List.of(post), periods, agencies);
    }
}
