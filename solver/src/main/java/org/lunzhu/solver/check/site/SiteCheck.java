package org.lunzhu.solver.check.site;

import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.check.basics.DivisionCheck;
import org.lunzhu.solver.check.basics.LocationCheck;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.model.Coverage;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.risk.RiskFactors;

/** That each site's place, grade, team and periods make sense. */
public final class SiteCheck {

    private static final int MOST_SEATS = 100;

    private SiteCheck() {}

    public static void check(Known known, Findings findings) {
        for (int i = 0; i < known.dataset.sites().size(); i++) {
            Site site = known.dataset.sites().get(i);
            Pointer place = Pointer.ROOT.at("sites").at(i);
            findings.reference(
                    place.at("enterpriseId"), "unknown-enterprise", site.enterpriseId(), known.enterprises.keySet());
            location(site, place, findings);
            grade(site, place.at("riskGrade"), findings);
            factors(site.riskFactors(), place.at("riskFactors"), findings);
            team(site, place, findings);
            periods(site, place, known, findings);
        }
    }

    private static void location(Site site, Pointer place, Findings findings) {
        DivisionCheck.check(site.divisionCode(), place.at("divisionCode"), findings);
        LocationCheck.check(site.location(), place.at("location"), findings);
        if (site.location() == null) {
            findings.warning(place.at("location"), "site-without-location", site.id());
        }
    }

    private static void grade(Site site, Pointer place, Findings findings) {
        RiskFactors factors = site.riskFactors();
        if (site.riskGrade() == null && factors == null) {
            findings.error(place, "ungraded-site", null, site.id());
        } else if (site.riskGrade() != null && factors != null && factors.grade() != site.riskGrade()) {
            findings.error(place, "grade-differs", site.riskGrade(), factors.grade());
        }
    }

    private static void factors(@Nullable RiskFactors factors, Pointer place, Findings findings) {
        if (factors != null && factors.minorAccidents() < 0) {
            findings.error(place.at("minorAccidents"), "negative-number", factors.minorAccidents());
        }
        if (factors != null && factors.exposedWorkers() < 0) {
            findings.error(place.at("exposedWorkers"), "negative-number", factors.exposedWorkers());
        }
    }

    private static void team(Site site, Pointer place, Findings findings) {
        if (site.teamSize() != null) {
            findings.range(place.at("teamSize"), "team-size-out-of-range", site.teamSize(), 1, MOST_SEATS);
        }
        findings.range(place.at("experts"), "experts-out-of-range", site.experts(), 0, MOST_SEATS);
        for (int i = 0; i < site.requiredQualifications().size(); i++) {
            String code = site.requiredQualifications().get(i);
            if (code.isBlank()) {
                findings.error(place.at("requiredQualifications").at(i), "blank-qualification", code);
            }
        }
    }

    private static void periods(Site site, Pointer place, Known known, Findings findings) {
        if (site.activePeriods() != null) {
            findings.references(place.at("activePeriods"), "unknown-period", site.activePeriods(), known.periods);
        }
        for (int i = 0; i < site.coverage().size(); i++) {
            coverage(site.coverage().get(i), place.at("coverage").at(i), known, findings);
        }
    }

    private static void coverage(Coverage coverage, Pointer place, Known known, Findings findings) {
        if (coverage.periods() != null) {
            findings.references(place.at("periods"), "unknown-period", coverage.periods(), known.periods);
        }
        if (!coverage.level().isAbove(known.dataset.level())) {
            findings.warning(place.at("level"), "coverage-without-effect", coverage.level(), known.dataset.level());
        }
    }
}
