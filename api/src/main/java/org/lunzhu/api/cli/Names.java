package org.lunzhu.api.cli;

import java.util.HashMap;
import java.util.Map;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;

/** What people call the things of a plan; an id that is not known stands for itself. */
final class Names {

    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> posts = new HashMap<>();
    private final Map<String, String> periods = new HashMap<>();
    private final Map<String, String> agencies = new HashMap<>();

    Names(Plan plan) {
        Dataset dataset = plan.getDirectory().dataset();
        for (Supervisor supervisor : dataset.supervisors()) {
            people.put(supervisor.id(), supervisor.name());
        }
        for (Site site : dataset.sites()) {
            posts.put(site.id(), site.name());
        }
        for (Period period : dataset.periods()) {
            periods.put(period.id(), period.label());
        }
        for (Agency agency : dataset.agencies()) {
            agencies.put(agency.id(), agency.name());
        }
        addPosts(plan);
    }

    /** Knows the posts of another plan of the same dataset too. */
    Names and(Plan plan) {
        addPosts(plan);
        return this;
    }

    private void addPosts(Plan plan) {
        plan.getSeats()
                .forEach(seat -> posts.put(seat.getPost().id(), seat.getPost().title()));
    }

    Ref person(String id) {
        return new Ref(id, people.getOrDefault(id, id));
    }

    /** A post, or a site of one. */
    Ref post(String id) {
        return new Ref(id, posts.getOrDefault(id, id));
    }

    Ref period(String id) {
        return new Ref(id, periods.getOrDefault(id, id));
    }

    Ref agency(String id) {
        return new Ref(id, agencies.getOrDefault(id, id));
    }
}
