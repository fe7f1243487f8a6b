package org.lunzhu.solver.check.people;

import java.util.List;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.AgencyKind;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.SupervisorKind;

/** What MUTUAL asks beyond the others: enterprises that send their own people, and nobody set to lead. */
public final class MutualCheck {

    private MutualCheck() {}

    public static void check(Known known, Findings findings) {
        if (known.dataset.programme() != Programme.MUTUAL) {
            return;
        }
        agencies(known.dataset.agencies(), findings);
        sites(known.dataset.sites(), findings);
        supervisors(known, findings);
        var kinds = known.parameters.teamKinds();
        if (!kinds.isEmpty() && !kinds.contains(SupervisorKind.BACKBONE)) {
            Pointer place = Pointer.ROOT.at("rules").at("parameters").at("teamKinds");
            findings.error(place, "mutual-without-backbones", kinds);
        }
    }

    private static void agencies(List<Agency> agencies, Findings findings) {
        for (int i = 0; i < agencies.size(); i++) {
            Agency agency = agencies.get(i);
            if (agency.kind() == AgencyKind.ENTERPRISE && agency.enterpriseId() == null) {
                Pointer place = Pointer.ROOT.at("agencies").at(i).at("enterpriseId");
                findings.error(place, "mutual-agency-without-enterprise", null, agency.id());
            }
        }
    }

    private static void sites(List<Site> sites, Findings findings) {
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            Pointer place = Pointer.ROOT.at("sites").at(i);
            if (site.leadAgencyId() != null) {
                findings.error(place.at("leadAgencyId"), "mutual-site-with-lead", site.leadAgencyId());
            }
            if (site.enterpriseId() == null) {
                findings.warning(place.at("enterpriseId"), "mutual-site-without-enterprise", null, site.id());
            }
        }
    }

    private static void supervisors(Known known, Findings findings) {
        for (int i = 0; i < known.dataset.supervisors().size(); i++) {
            Supervisor supervisor = known.dataset.supervisors().get(i);
            Agency agency = known.agencies.get(supervisor.agencyId());
            String enterprise = agency == null ? null : agency.enterpriseId();
            if (enterprise != null && !enterprise.equals(supervisor.enterpriseId())) {
                Pointer place = Pointer.ROOT.at("supervisors").at(i).at("enterpriseId");
                findings.warning(place, "mutual-supervisor-elsewhere", supervisor.enterpriseId(), enterprise);
            }
        }
    }
}
