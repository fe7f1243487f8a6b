package org.lunzhu.office.match;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Likeness;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Supervisor;

/** Finds the supervisor that a name means: with the agency, or alone where only one bears it. */
public final class People {

    private static final int MOST_SUGGESTED = 3;

    private final Map<String, List<Supervisor>> byName = new LinkedHashMap<>();
    private final Map<String, String> agencyNames = new LinkedHashMap<>();

    public People(Dataset dataset) {
        dataset.agencies().forEach(agency -> agencyNames.put(agency.id(), agency.name()));
        dataset.supervisors()
                .forEach(person -> byName.computeIfAbsent(person.name(), n -> new java.util.ArrayList<>(1))
                        .add(person));
    }

    /** @param agencyId null where the list does not say it */
    public Match<Supervisor> find(String name, @Nullable String agencyId) {
        List<Supervisor> bearers = byName.getOrDefault(name, List.of());
        List<Supervisor> there = agencyId == null
                ? bearers
                : bearers.stream()
                        .filter(person -> person.agencyId().equals(agencyId))
                        .toList();
        if (there.size() == 1) {
            return Match.certain(there.get(0));
        }
        if (bearers.size() > 1) {
            return Match.doubtful(
                    Code.PERSON_AMBIGUOUS,
                    bearers.stream()
                            .map(person -> "%s（%s）".formatted(name, agencyNames.getOrDefault(person.agencyId(), "")))
                            .toList());
        }
        return Match.doubtful(Code.PERSON_UNKNOWN, like(name, agencyId));
    }

    private List<String> like(String name, @Nullable String agencyId) {
        return byName.entrySet().stream()
                .filter(entry -> Likeness.distance(entry.getKey(), name) <= 1 && name.length() >= 2)
                .sorted(Comparator.comparing(entry -> entry.getValue().stream()
                        .noneMatch(person -> person.agencyId().equals(agencyId))))
                .limit(MOST_SUGGESTED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
