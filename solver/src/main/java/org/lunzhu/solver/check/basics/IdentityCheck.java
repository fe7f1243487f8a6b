package org.lunzhu.solver.check.basics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Enterprise;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;

/** That there is something of everything, and that every id is there and its own. */
public final class IdentityCheck {

    /** What every file system takes as one name. */
    private static final Pattern FILE_NAME =
            Pattern.compile("[^./\\\\:*?\"<>|\\p{Cntrl}][^/\\\\:*?\"<>|\\p{Cntrl}]{0,99}");

    private IdentityCheck() {}

    public static void check(Known known, Findings findings) {
        Dataset dataset = known.dataset;
        name(dataset.name(), findings);
        notEmpty("periods", dataset.periods(), findings);
        notEmpty("agencies", dataset.agencies(), findings);
        notEmpty("supervisors", dataset.supervisors(), findings);
        notEmpty("sites", dataset.sites(), findings);
        ids("periods", dataset.periods(), Period::id, findings);
        ids("agencies", dataset.agencies(), Agency::id, findings);
        ids("supervisors", dataset.supervisors(), Supervisor::id, findings);
        ids("enterprises", dataset.enterprises(), Enterprise::id, findings);
        ids("sites", dataset.sites(), Site::id, findings);
        ids("circuits", dataset.circuits(), Circuit::id, findings);
        circuitsAgainstSites(dataset.circuits(), known, findings);
    }

    private static void name(String name, Findings findings) {
        if (name.isBlank()) {
            findings.error(Pointer.ROOT.at("name"), "blank-name", name);
        } else if (!FILE_NAME.matcher(name).matches()) {
            findings.error(Pointer.ROOT.at("name"), "malformed-name", name);
        }
    }

    private static void notEmpty(String kind, List<?> things, Findings findings) {
        if (things.isEmpty()) {
            findings.error(Pointer.ROOT.at(kind), "no-" + kind, null);
        }
    }

    /** Errors for ids that are blank or stand twice. */
    public static <T> void ids(String kind, List<T> things, Function<T, String> id, Findings findings) {
        Map<String, Pointer> first = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            Pointer place = Pointer.ROOT.at(kind).at(i).at("id");
            String text = id.apply(things.get(i));
            Pointer before = first.putIfAbsent(text, place);
            if (text.isBlank()) {
                findings.error(place, "blank-id", text);
            } else if (before != null) {
                findings.error(place, "duplicate-id", text, before);
            }
        }
    }

    /** Errors for circuits with the id of a site: a resident site is a post too, and costs are told by post or site. */
    public static void circuitsAgainstSites(List<Circuit> circuits, Known known, Findings findings) {
        for (int i = 0; i < circuits.size(); i++) {
            Site site = known.sites.get(circuits.get(i).id());
            if (site != null) {
                Pointer place = Pointer.ROOT.at("circuits").at(i).at("id");
                findings.error(place, "circuit-id-taken", site.id(), site.name());
            }
        }
    }
}
