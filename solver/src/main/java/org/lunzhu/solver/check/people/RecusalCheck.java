package org.lunzhu.solver.check.people;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Recusal;

/** That each recusal names one site, one enterprise or one group that exists; its reason is never shown. */
public final class RecusalCheck {

    private RecusalCheck() {}

    public static void check(Known known, Findings findings) {
        for (int i = 0; i < known.dataset.supervisors().size(); i++) {
            List<Recusal> recusals = known.dataset.supervisors().get(i).recusals();
            for (int j = 0; j < recusals.size(); j++) {
                Pointer place =
                        Pointer.ROOT.at("supervisors").at(i).at("recusals").at(j);
                targets(recusals.get(j), place, known, findings);
                time(recusals.get(j), place.at("until"), known, findings);
            }
        }
    }

    private static void targets(Recusal recusal, Pointer place, Known known, Findings findings) {
        List<String> named = Stream.of(recusal.siteId(), recusal.enterpriseId(), recusal.groupId())
                .filter(Objects::nonNull)
                .toList();
        if (named.isEmpty()) {
            findings.error(place, "recusal-without-target", null);
        } else if (named.size() > 1) {
            findings.error(place, "recusal-with-many-targets", String.join(", ", named));
        }
        findings.reference(place.at("siteId"), "unknown-site", recusal.siteId(), known.sites.keySet());
        findings.reference(
                place.at("enterpriseId"), "unknown-enterprise", recusal.enterpriseId(), known.enterprises.keySet());
        findings.reference(place.at("groupId"), "unknown-group", recusal.groupId(), known.groups);
    }

    private static void time(Recusal recusal, Pointer place, Known known, Findings findings) {
        List<Period> periods = known.dataset.periods();
        if (recusal.until() != null && !periods.isEmpty() && periods.stream().noneMatch(recusal::appliesIn)) {
            findings.warning(place, "recusal-over", recusal.until());
        }
    }
}
