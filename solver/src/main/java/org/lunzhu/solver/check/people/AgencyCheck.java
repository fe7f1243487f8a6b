package org.lunzhu.solver.check.people;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.check.basics.DivisionCheck;
import org.lunzhu.solver.check.basics.LocationCheck;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Enterprise;
import org.lunzhu.solver.model.ReleaseLimit;

/** That each agency's territory, parent, enterprise and release limit make sense. */
public final class AgencyCheck {

    private AgencyCheck() {}

    public static void check(Known known, Findings findings) {
        Set<String> inReportedCycle = new HashSet<>();
        for (int i = 0; i < known.dataset.agencies().size(); i++) {
            Agency agency = known.dataset.agencies().get(i);
            Pointer place = Pointer.ROOT.at("agencies").at(i);
            findings.reference(place.at("parentId"), "unknown-agency", agency.parentId(), known.agencies.keySet());
            parents(agency, place, known, inReportedCycle, findings);
            enterprise(agency, place, known, findings);
            DivisionCheck.check(agency.divisionCode(), place.at("divisionCode"), findings);
            LocationCheck.check(agency.location(), place.at("location"), findings);
            releaseLimit(agency.releaseLimit(), place.at("releaseLimit"), findings);
        }
    }

    private static void parents(
            Agency agency, Pointer place, Known known, Set<String> inReportedCycle, Findings findings) {
        Set<String> above = new HashSet<>();
        Agency parent = parentOf(agency, known);
        while (parent != null && above.add(parent.id())) {
            parent = parentOf(parent, known);
        }
        if (above.contains(agency.id()) && !inReportedCycle.contains(agency.id())) {
            inReportedCycle.addAll(above);
            findings.error(place.at("parentId"), "agency-above-itself", agency.parentId(), agency.id());
        }
    }

    private static @Nullable Agency parentOf(Agency agency, Known known) {
        return agency.parentId() == null ? null : known.agencies.get(agency.parentId());
    }

    private static void enterprise(Agency agency, Pointer place, Known known, Findings findings) {
        findings.reference(
                place.at("enterpriseId"), "unknown-enterprise", agency.enterpriseId(), known.enterprises.keySet());
        Enterprise enterprise = agency.enterpriseId() == null ? null : known.enterprises.get(agency.enterpriseId());
        String group = agency.groupId();
        if (enterprise != null && group != null && !group.equals(enterprise.groupId())) {
            String expected = enterprise.groupId() == null ? "null" : enterprise.groupId();
            findings.error(place.at("groupId"), "group-differs", group, enterprise.id(), expected);
        }
    }

    private static void releaseLimit(@Nullable ReleaseLimit limit, Pointer place, Findings findings) {
        if (limit == null) {
            return;
        }
        if (limit.maxPersons() != null && limit.maxPersons() < 0) {
            findings.error(place.at("maxPersons"), "negative-number", limit.maxPersons());
        }
        BigDecimal share = limit.maxShare();
        if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            findings.error(place.at("maxShare"), "share-out-of-range", share);
        }
    }
}
