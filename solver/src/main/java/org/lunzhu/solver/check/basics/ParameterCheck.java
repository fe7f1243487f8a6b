package org.lunzhu.solver.check.basics;

import java.util.IntSummaryStatistics;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.model.ParameterOverrides;
import org.lunzhu.solver.model.Parameters;

/** That the parameters a dataset sets are possible, alone and together. */
public final class ParameterCheck {

    private static final Pointer PLACE = Pointer.ROOT.at("rules").at("parameters");

    private final Parameters parameters;
    private final Findings findings;

    private ParameterCheck(Parameters parameters, Findings findings) {
        this.parameters = parameters;
        this.findings = findings;
    }

    public static void check(Known known, Findings findings) {
        ParameterCheck check = new ParameterCheck(known.parameters, findings);
        check.ranges(known.dataset.rules().parameters());
        check.lists(known.dataset.rules().parameters());
        check.keepMembers(known);
    }

    private void ranges(ParameterOverrides given) {
        range("minTeam", given.minTeam(), 1, 100);
        range("maxTenurePeriods", given.maxTenurePeriods(), 1, 1000);
        range("maxConsecutivePeriods", given.maxConsecutivePeriods(), 1, 1000);
        range("returnGapPeriods", given.returnGapPeriods(), 0, 1000);
        range("toleratedAbsenceDays", given.toleratedAbsenceDays(), 0, 3660);
        range("trainingPlaces", given.trainingPlaces(), 0, 1_000_000);
        range("keepMembers", given.keepMembers(), 0, 100);
        range("handoverMaxKm", given.handoverMaxKm(), 0, 100_000);
        range("detourFactor", given.detourFactor(), 1, 10);
        range("circuitSize", given.circuitSize(), 1, 100);
        range("sitesPerPerson", given.sitesPerPerson(), 1, 100);
    }

    private void range(String name, @Nullable Number value, int least, int most) {
        if (value != null) {
            findings.range(PLACE.at(name), "parameter-out-of-range", value.doubleValue(), least, most);
        }
    }

    private void lists(ParameterOverrides given) {
        if (given.teamKinds() != null && given.teamKinds().isEmpty()) {
            findings.error(PLACE.at("teamKinds"), "empty-team-kinds", null);
        }
        parameters.levelsByRisk().forEach((grade, levels) -> {
            if (levels.isEmpty()) {
                findings.error(PLACE.at("levelsByRisk").at(grade.name()), "no-levels", null, grade);
            }
        });
    }

    private void keepMembers(Known known) {
        Pointer place = PLACE.at("keepMembers");
        int keep = parameters.keepMembers();
        if (keep > 0 && parameters.maxTenurePeriods() == 1) {
            findings.error(place, "keep-needs-tenure", keep);
        }
        IntSummaryStatistics teams = known.dataset.sites().stream()
                .mapToInt(s -> Math.max(parameters.minTeam(), s.teamSize() == null ? 0 : s.teamSize()))
                .summaryStatistics();
        if (teams.getCount() > 0 && keep > teams.getMax()) {
            findings.error(place, "keep-exceeds-team", keep, teams.getMax());
        } else if (teams.getCount() > 0 && keep > teams.getMin()) {
            findings.warning(place, "keep-exceeds-some-teams", keep, teams.getMin());
        }
    }
}
