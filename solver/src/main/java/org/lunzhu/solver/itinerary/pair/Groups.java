package org.lunzhu.solver.itinerary.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.model.Supervisor;

/** People in groups, such that the candidates of every demand are of one group. */
final class Groups {

    private final Map<Supervisor, Supervisor> parents = new HashMap<>();
    private final Map<Supervisor, Integer> numbers = new LinkedHashMap<>();
    private final List<List<Supervisor>> members = new ArrayList<>();

    Groups(List<Demand> demands) {
        Map<List<Supervisor>, Boolean> known = new IdentityHashMap<>();
        for (Demand demand : demands) {
            if (known.put(demand.candidates(), true) == null) {
                demand.candidates().forEach(person -> unite(demand.candidates().get(0), person));
            }
        }
        Map<Supervisor, Integer> byRoot = new HashMap<>();
        parents.keySet().stream().sorted((a, b) -> a.id().compareTo(b.id())).forEach(person -> {
            int number = byRoot.computeIfAbsent(find(person), root -> {
                members.add(new ArrayList<>());
                return members.size() - 1;
            });
            numbers.put(person, number);
            members.get(number).add(person);
        });
    }

    private void unite(Supervisor one, Supervisor other) {
        parents.putIfAbsent(one, one);
        parents.putIfAbsent(other, other);
        parents.put(find(other), find(one));
    }

    private Supervisor find(Supervisor person) {
        Supervisor root = person;
        Supervisor parent = Objects.requireNonNull(parents.get(root));
        while (parent != root) {
            Supervisor above = Objects.requireNonNull(parents.get(parent));
            parents.put(root, above);
            root = above;
            parent = Objects.requireNonNull(parents.get(root));
        }
        return root;
    }

    /** The number of the group that everybody is of who could meet the demand. */
    int of(Demand demand) {
        return of(demand.candidates().get(0));
    }

    int of(Supervisor person) {
        return Objects.requireNonNull(numbers.get(person));
    }

    List<Supervisor> members(int group) {
        return members.get(group);
    }
}
