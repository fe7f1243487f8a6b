package org.lunzhu.solver.itinerary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.model.PastLoad;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.model.Stay;
import org.lunzhu.solver.model.Supervisor;

/** What everybody did before the plan. */
final class Pasts {

    private static final Traveller.Past NONE = new Traveller.Past(List.of(), 0);

    private final Map<Supervisor, Traveller.Past> pasts = new HashMap<>();

    private Pasts() {}

    static Pasts of(Plan plan) {
        Map<Supervisor, List<Stay>> stays = new HashMap<>();
        plan.getFacts()
                .pastStays()
                .forEach(s -> stays.computeIfAbsent(s.supervisor(), p -> new ArrayList<>())
                        .add(s));
        Pasts result = new Pasts();
        stays.forEach((person, of) -> result.pasts.put(person, new Traveller.Past(of, 0)));
        for (PastLoad load : plan.getFacts().pastLoads()) {
            List<Stay> of = stays.getOrDefault(load.supervisor(), List.of());
            result.pasts.put(load.supervisor(), new Traveller.Past(of, load.loadPercent()));
        }
        return result;
    }

    /** What the person did; nothing where nothing is known. */
    Traveller.Past of(Supervisor person) {
        return pasts.getOrDefault(person, NONE);
    }
}
