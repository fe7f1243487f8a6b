package org.lunzhu.solver.itinerary.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.PastLoad;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Stay;

/** What everybody did before the plan. */
public final class Pasts {

    private static final PersonSubproblem.Past NONE = new PersonSubproblem.Past(List.of(), 0);

    private final Map<Supervisor, PersonSubproblem.Past> pasts = new HashMap<>();

    private Pasts() {}

    public static Pasts of(Plan plan) {
        Map<Supervisor, List<Stay>> stays = new HashMap<>();
        plan.getFacts()
                .pastStays()
                .forEach(s -> stays.computeIfAbsent(s.supervisor(), p -> new ArrayList<>())
                        .add(s));
        Pasts result = new Pasts();
        stays.forEach((person, of) -> result.pasts.put(person, new PersonSubproblem.Past(of, 0)));
        for (PastLoad load : plan.getFacts().pastLoads()) {
            List<Stay> of = stays.getOrDefault(load.supervisor(), List.of());
            result.pasts.put(load.supervisor(), new PersonSubproblem.Past(of, load.loadPercent()));
        }
        return result;
    }

    /** What the person did; nothing where nothing is known. */
    public PersonSubproblem.Past of(Supervisor person) {
        return pasts.getOrDefault(person, NONE);
    }
}
