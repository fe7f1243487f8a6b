package org.lunzhu.solver.verify.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Enterprise;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Suitability;
import org.lunzhu.solver.model.Supervisor;

/** What a dataset has, by id. */
public final class PlainRegister {

    private final Map<String, Supervisor> people = new HashMap<>();
    private final Map<String, Agency> agencies = new HashMap<>();
    private final Map<String, Site> sites = new HashMap<>();
    private final Map<String, Enterprise> enterprises = new HashMap<>();
    private final Map<String, Integer> headcounts = new HashMap<>();
    private final Map<List<String>, Integer> suitability = new HashMap<>();
    private final Map<String, Map<Integer, HistoryEntry>> history = new HashMap<>();

    PlainRegister(Dataset dataset) {
        dataset.agencies().forEach(a -> agencies.put(a.id(), a));
        dataset.sites().forEach(s -> sites.put(s.id(), s));
        dataset.enterprises().forEach(e -> enterprises.put(e.id(), e));
        for (Supervisor person : dataset.supervisors()) {
            people.put(person.id(), person);
            headcounts.merge(person.agencyId(), 1, Integer::sum);
        }
        for (Suitability given : dataset.suitability()) {
            suitability.put(List.of(given.supervisorId(), given.siteId()), given.score());
        }
        for (HistoryEntry entry : dataset.history()) {
            history.computeIfAbsent(entry.supervisorId(), k -> new HashMap<>()).put(entry.periodsAgo(), entry);
        }
    }

    public Supervisor person(String id) {
        return Objects.requireNonNull(people.get(id), id);
    }

    public Agency agency(Supervisor person) {
        return Objects.requireNonNull(agencies.get(person.agencyId()), person.agencyId());
    }

    Site site(String id) {
        return Objects.requireNonNull(sites.get(id), id);
    }

    @Nullable
    public String groupOf(@Nullable String enterpriseId) {
        Enterprise enterprise = enterpriseId == null ? null : enterprises.get(enterpriseId);
        return enterprise == null ? null : enterprise.groupId();
    }

    /** How many people the agency has. */
    public int people(Agency agency) {
        return headcounts.getOrDefault(agency.id(), 0);
    }

    /** The given suitability; 0 where none is given. */
    public int suitability(String personId, Site site) {
        return suitability.getOrDefault(List.of(personId, site.id()), 0);
    }

    /** Whether the person was posted so many periods before the first. */
    public boolean wasPosted(Supervisor person, int periodsAgo) {
        return history.getOrDefault(person.id(), Map.of()).containsKey(periodsAgo);
    }
}
