package org.lunzhu.solver.check.site;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;

/** Agencies without use or without people, and sites that are never staffed. */
public final class UseCheck {

    private UseCheck() {}

    public static void check(Known known, Findings findings) {
        agencies(known, findings);
        sites(known, findings);
    }

    private static void agencies(Known known, Findings findings) {
        Set<String> leading = known.dataset.sites().stream()
                .map(Site::leadAgencyId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> withPeople =
                known.dataset.supervisors().stream().map(Supervisor::agencyId).collect(Collectors.toSet());
        Set<String> inUse = new HashSet<>(withPeople);
        known.dataset.sites().forEach(s -> inUse.addAll(s.supportAgencyIds()));
        known.dataset.agencies().forEach(a -> inUse.add(a.parentId()));
        List<Agency> agencies = known.dataset.agencies();
        for (int i = 0; i < agencies.size(); i++) {
            String id = agencies.get(i).id();
            Pointer place = Pointer.ROOT.at("agencies").at(i);
            if (leading.contains(id) && !withPeople.contains(id)) {
                findings.warning(place, "lead-without-people", id);
            } else if (!leading.contains(id) && !inUse.contains(id)) {
                findings.warning(place, "unused-agency", id);
            }
        }
    }

    private static void sites(Known known, Findings findings) {
        List<Period> periods = known.dataset.periods();
        for (int i = 0; i < known.dataset.sites().size(); i++) {
            Site site = known.dataset.sites().get(i);
            if (periods.stream().noneMatch(p -> site.isStaffed(p, known.dataset.level()))) {
                findings.warning(Pointer.ROOT.at("sites").at(i), "site-never-staffed", site.id());
            }
        }
    }
}
