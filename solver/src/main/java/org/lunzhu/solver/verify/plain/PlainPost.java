package org.lunzhu.solver.verify.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Coverage;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.risk.RiskGrade;

/** A resident site or a circuit. */
public record PlainPost(String id, List<Site> sites, int minTeam) {

    public Site first() {
        return sites.get(0);
    }

    int teamSize() {
        int size = minTeam;
        for (Site site : sites) {
            if (site.teamSize() != null && site.teamSize() > size) {
                size = site.teamSize();
            }
        }
        return size;
    }

    int seats() {
        int experts = 0;
        for (Site site : sites) {
            experts = Math.max(experts, site.experts());
        }
        return teamSize() + experts;
    }

    Role role(int seat) {
        if (seat >= teamSize()) {
            return Role.EXPERT;
        }
        if (seat == 0) {
            return Role.LEAD;
        }
        return seat == 1 && first().supportAgencyIds().size() > 0 ? Role.SUPPORT : Role.MEMBER;
    }

    public RiskGrade grade() {
        RiskGrade highest = RiskGrade.LOW;
        for (Site site : sites) {
            RiskGrade grade = PlainRisk.grade(site);
            highest = grade.ordinal() < highest.ordinal() ? grade : highest;
        }
        return highest;
    }

    public Set<String> required() {
        Set<String> codes = new TreeSet<>();
        sites.forEach(site -> codes.addAll(site.requiredQualifications()));
        return codes;
    }

    public boolean isStaffed(String periodId, Dataset dataset) {
        for (Site site : sites) {
            boolean active =
                    site.activePeriods() == null || site.activePeriods().contains(periodId);
            boolean covered = false;
            for (Coverage entry : site.coverage()) {
                boolean above = entry.level().ordinal() < dataset.level().ordinal();
                boolean named = entry.periods() == null || entry.periods().contains(periodId);
                covered |= above && named;
            }
            if (active && !covered) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    public Location middle() {
        List<Location> known = new ArrayList<>();
        for (Site site : sites) {
            if (site.location() != null) {
                known.add(site.location());
            }
        }
        double lat = 0;
        double lon = 0;
        for (Location location : known) {
            lat += location.lat();
            lon += location.lon();
        }
        return known.isEmpty() ? null : new Location(lat / known.size(), lon / known.size());
    }
}
