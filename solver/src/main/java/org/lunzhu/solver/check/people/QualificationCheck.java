package org.lunzhu.solver.check.people;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Qualification;
import org.lunzhu.solver.model.Site;

/** Required qualifications that nobody has, or that run out before the last period ends. */
public final class QualificationCheck {

    private QualificationCheck() {}

    public static void check(Known known, Findings findings) {
        nobodyHas(known, findings);
        expiring(known, findings);
    }

    private static void nobodyHas(Known known, Findings findings) {
        Set<String> held = known.dataset.supervisors().stream()
                .flatMap(s -> s.qualifications().stream())
                .map(Qualification::code)
                .collect(Collectors.toCollection(HashSet::new));
        for (int i = 0; i < known.dataset.sites().size(); i++) {
            List<String> codes = known.dataset.sites().get(i).requiredQualifications();
            for (int j = 0; j < codes.size(); j++) {
                if (held.add(codes.get(j))) {
                    Pointer place = Pointer.ROOT
                            .at("sites")
                            .at(i)
                            .at("requiredQualifications")
                            .at(j);
                    findings.warning(place, "qualification-nobody-has", codes.get(j));
                }
            }
        }
    }

    private static void expiring(Known known, Findings findings) {
        Set<String> required = known.dataset.sites().stream()
                .map(Site::requiredQualifications)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<Period> periods = known.dataset.periods();
        LocalDate lastDay = periods.get(periods.size() - 1).endsOn();
        for (int i = 0; i < known.dataset.supervisors().size(); i++) {
            List<Qualification> held = known.dataset.supervisors().get(i).qualifications();
            for (int j = 0; j < held.size(); j++) {
                Qualification one = held.get(j);
                if (one.validUntil() != null && required.contains(one.code()) && !one.isValidOn(lastDay)) {
                    Pointer place = Pointer.ROOT
                            .at("supervisors")
                            .at(i)
                            .at("qualifications")
                            .at(j);
                    findings.warning(place.at("validUntil"), "qualification-expires", one.validUntil(), one.code());
                }
            }
        }
    }
}
