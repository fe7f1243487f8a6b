package org.lunzhu.solver.check.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.Suitability;

/** That history and suitability speak of people and sites that exist, each once. */
public final class PastCheck {

    private static final int MOST_PERIODS_AGO = 1000;
    private static final int MOST_SUITABILITY = 100;

    private PastCheck() {}

    public static void check(Known known, Findings findings) {
        history(known, findings);
        suitability(known, findings);
    }

    private static void history(Known known, Findings findings) {
        Set<HistoryEntry> seen = new HashSet<>();
        List<HistoryEntry> entries = known.dataset.history();
        for (int i = 0; i < entries.size(); i++) {
            HistoryEntry entry = entries.get(i);
            Pointer place = Pointer.ROOT.at("history").at(i);
            pair(entry.supervisorId(), entry.siteId(), place, known, findings);
            findings.range(place.at("periodsAgo"), "periods-ago-out-of-range", entry.periodsAgo(), 1, MOST_PERIODS_AGO);
            if (!seen.add(entry)) {
                findings.error(place, "duplicate-history", null, entry.supervisorId(), entry.siteId());
            }
        }
    }

    private static void suitability(Known known, Findings findings) {
        Set<List<String>> seen = new HashSet<>();
        List<Suitability> entries = known.dataset.suitability();
        for (int i = 0; i < entries.size(); i++) {
            Suitability entry = entries.get(i);
            Pointer place = Pointer.ROOT.at("suitability").at(i);
            pair(entry.supervisorId(), entry.siteId(), place, known, findings);
            findings.range(
                    place.at("score"), "suitability-out-of-range", entry.score(), -MOST_SUITABILITY, MOST_SUITABILITY);
            if (!seen.add(List.of(entry.supervisorId(), entry.siteId()))) {
                findings.error(place, "duplicate-suitability", null, entry.supervisorId(), entry.siteId());
            }
        }
    }

    private static void pair(String supervisorId, String siteId, Pointer place, Known known, Findings findings) {
        findings.reference(place.at("supervisorId"), "unknown-supervisor", supervisorId, known.supervisors.keySet());
        findings.reference(place.at("siteId"), "unknown-site", siteId, known.sites.keySet());
    }
}
