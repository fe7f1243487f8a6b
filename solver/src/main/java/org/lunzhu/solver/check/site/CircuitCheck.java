package org.lunzhu.solver.check.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.Site;

/** That circuits are made of roving sites of the same agencies, each site once. */
public final class CircuitCheck {

    private final Known known;
    private final Findings findings;
    private final Map<String, String> circuitOfSite = new HashMap<>();

    public CircuitCheck(Known known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    public static void check(Known known, Findings findings) {
        CircuitCheck check = new CircuitCheck(known, findings);
        check.circuits(known.dataset.circuits(), Pointer.ROOT.at("circuits"));
        check.leftOut(known.dataset.circuits());
    }

    /** The circuits that stand at that place, of the dataset or of a plan. */
    public void circuits(List<Circuit> circuits, Pointer place) {
        for (int i = 0; i < circuits.size(); i++) {
            circuit(circuits.get(i), place.at(i).at("siteIds"));
        }
    }

    private void circuit(Circuit circuit, Pointer place) {
        int size = circuit.siteIds().size();
        int most = known.parameters.circuitSize();
        if (size == 0) {
            findings.error(place, "empty-circuit", null, circuit.id());
        } else if (most >= 1 && size > most) {
            findings.warning(place, "circuit-too-large", size, circuit.id(), most);
        }
        findings.references(place, "unknown-site", circuit.siteIds(), known.sites.keySet());
        Site first = null;
        for (int i = 0; i < size; i++) {
            Site site = known.sites.get(circuit.siteIds().get(i));
            if (site != null) {
                member(circuit, site, first, place.at(i));
                first = first == null ? site : first;
            }
        }
    }

    private void member(Circuit circuit, Site site, @Nullable Site first, Pointer place) {
        String other = circuitOfSite.putIfAbsent(site.id(), circuit.id());
        if (site.mode() != Mode.ROVING) {
            findings.error(place, "resident-in-circuit", site.id(), circuit.id());
        } else if (other != null) {
            findings.error(place, "site-in-two-circuits", site.id(), other);
        } else if (first != null && !sameAgencies(site, first)) {
            findings.error(place, "circuit-of-different-agencies", site.id(), first.id());
        }
    }

    private static boolean sameAgencies(Site one, Site other) {
        Set<String> supports = new HashSet<>(one.supportAgencyIds());
        return Objects.equals(one.leadAgencyId(), other.leadAgencyId())
                && supports.equals(new HashSet<>(other.supportAgencyIds()));
    }

    private void leftOut(List<Circuit> circuits) {
        for (int i = 0; i < known.dataset.sites().size() && !circuits.isEmpty(); i++) {
            Site site = known.dataset.sites().get(i);
            if (site.mode() == Mode.ROVING && !circuitOfSite.containsKey(site.id())) {
                findings.warning(Pointer.ROOT.at("sites").at(i), "roving-site-without-circuit", site.id());
            }
        }
    }
}
