package org.lunzhu.solver.check.site;

import java.util.List;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.model.Site;

/** That each site's lead and support agencies exist and differ. */
public final class SiteAgencyCheck {

    private SiteAgencyCheck() {}

    public static void check(Known known, Findings findings) {
        for (int i = 0; i < known.dataset.sites().size(); i++) {
            Site site = known.dataset.sites().get(i);
            Pointer place = Pointer.ROOT.at("sites").at(i);
            Pointer lead = place.at("leadAgencyId");
            findings.reference(lead, "unknown-agency", site.leadAgencyId(), known.agencies.keySet());
            if (site.leadAgencyId() == null && !site.supportAgencyIds().isEmpty()) {
                findings.error(lead, "support-without-lead", null, String.join(", ", site.supportAgencyIds()));
            }
            supports(site, place.at("supportAgencyIds"), known, findings);
        }
    }

    private static void supports(Site site, Pointer place, Known known, Findings findings) {
        List<String> supports = site.supportAgencyIds();
        findings.references(place, "unknown-agency", supports, known.agencies.keySet());
        for (int i = 0; i < supports.size(); i++) {
            String id = supports.get(i);
            if (id.equals(site.leadAgencyId())) {
                findings.error(place.at(i), "support-is-lead", id);
            } else if (supports.indexOf(id) < i) {
                findings.error(place.at(i), "duplicate-support", id);
            }
        }
    }
}
