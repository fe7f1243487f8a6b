package org.lunzhu.solver.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lunzhu.solver.check.basics.IdentityCheck;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.Site;

/** The circuits of a base plan that the dataset's sites still make. */
final class BaseCircuits {

    private static final Pointer PLACE = Pointer.ROOT.at("circuits");

    private final Known known;
    private final Findings findings;
    private final Map<String, String> circuitOfSite = new HashMap<>();

    BaseCircuits(Known known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    /** Those that are kept; an error for each that contradicts another one, a warning for each that is left out. */
    List<Circuit> kept(List<Circuit> circuits) {
        IdentityCheck.ids("circuits", circuits, Circuit::id, findings);
        List<Circuit> kept = new ArrayList<>();
        for (int i = 0; i < circuits.size(); i++) {
            Circuit circuit = circuits.get(i);
            if (isConsistent(circuit, PLACE.at(i).at("siteIds"))) {
                if (holds(circuit)) {
                    kept.add(circuit);
                } else {
                    findings.warning(PLACE.at(i), "base-circuit-changed", circuit.id());
                }
            }
        }
        return kept;
    }

    private boolean isConsistent(Circuit circuit, Pointer place) {
        if (circuit.siteIds().isEmpty()) {
            findings.error(place, "empty-circuit", null, circuit.id());
        }
        for (int i = 0; i < circuit.siteIds().size(); i++) {
            String site = circuit.siteIds().get(i);
            String other = circuitOfSite.putIfAbsent(site, circuit.id());
            if (other != null) {
                findings.error(place.at(i), "site-in-two-circuits", site, other);
            }
        }
        return !circuit.siteIds().isEmpty();
    }

    /** Whether its id is free, and its sites are all there, roving, and of the same agencies. */
    private boolean holds(Circuit circuit) {
        List<Site> members = circuit.siteIds().stream()
                .flatMap(id -> Stream.ofNullable(known.sites.get(id)))
                .toList();
        return !known.sites.containsKey(circuit.id())
                && members.size() == circuit.siteIds().size()
                && members.stream().allMatch(site -> site.mode() == Mode.ROVING)
                && members.stream().map(BaseCircuits::agencies).distinct().count() == 1;
    }

    private static List<Object> agencies(Site site) {
        Set<String> supports = new HashSet<>(site.supportAgencyIds());
        return List.of(Stream.ofNullable(site.leadAgencyId()).toList(), supports);
    }
}
