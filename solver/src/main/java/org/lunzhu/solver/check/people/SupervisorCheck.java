package org.lunzhu.solver.check.people;

import java.util.List;
import org.lunzhu.solver.check.basics.LocationCheck;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.model.Absence;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.ServiceTerm;
import org.lunzhu.solver.model.Supervisor;

/** That each supervisor's agency, experience, capacity and days make sense. */
public final class SupervisorCheck {

    private static final int MOST_YEARS = 60;

    private SupervisorCheck() {}

    public static void check(Known known, Findings findings) {
        for (int i = 0; i < known.dataset.supervisors().size(); i++) {
            Supervisor supervisor = known.dataset.supervisors().get(i);
            Pointer place = Pointer.ROOT.at("supervisors").at(i);
            belonging(supervisor, place, known, findings);
            findings.range(
                    place.at("experienceYears"),
                    "experience-out-of-range",
                    supervisor.experienceYears(),
                    0,
                    MOST_YEARS);
            findings.range(
                    place.at("capacityPercent"),
                    "capacity-out-of-range",
                    supervisor.capacityPercent(),
                    0,
                    Supervisor.FULL_TIME);
            days(supervisor, place, findings);
            qualifications(supervisor, place.at("qualifications"), findings);
        }
    }

    private static void belonging(Supervisor supervisor, Pointer place, Known known, Findings findings) {
        findings.reference(place.at("agencyId"), "unknown-agency", supervisor.agencyId(), known.agencies.keySet());
        findings.reference(
                place.at("enterpriseId"), "unknown-enterprise", supervisor.enterpriseId(), known.enterprises.keySet());
        LocationCheck.check(supervisor.home(), place.at("home"), findings);
        Agency agency = known.agencies.get(supervisor.agencyId());
        if (supervisor.home() == null && agency != null && agency.location() == null) {
            findings.warning(place.at("home"), "supervisor-without-location", supervisor.id(), agency.id());
        }
    }

    private static void days(Supervisor supervisor, Pointer place, Findings findings) {
        ServiceTerm term = supervisor.inService();
        if (term != null
                && term.from() != null
                && term.until() != null
                && term.from().isAfter(term.until())) {
            findings.error(place.at("inService"), "service-backwards", term.until(), term.from());
        }
        List<Absence> absences = supervisor.unavailable();
        for (int i = 0; i < absences.size(); i++) {
            Absence absence = absences.get(i);
            if (absence.from().isAfter(absence.until())) {
                findings.error(place.at("unavailable").at(i), "absence-backwards", absence.until(), absence.from());
            }
        }
    }

    private static void qualifications(Supervisor supervisor, Pointer place, Findings findings) {
        for (int i = 0; i < supervisor.qualifications().size(); i++) {
            String code = supervisor.qualifications().get(i).code();
            if (code.isBlank()) {
                findings.error(place.at(i).at("code"), "blank-qualification", code);
            }
        }
    }
}
