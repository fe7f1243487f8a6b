package org.lunzhu.solver.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.risk.RiskGrade;

/**
 * The parameters a dataset sets itself; null leaves a parameter at its default.
 *
 * <p>The meaning and unit of each is in {@link Parameters}.
 */
public record ParameterOverrides(
        @Nullable Integer minTeam,
        @Nullable List<SupervisorKind> teamKinds,
        @Nullable Integer maxTenurePeriods,
        @Nullable Integer maxConsecutivePeriods,
        @Nullable Integer returnGapPeriods,
        @Nullable Integer toleratedAbsenceDays,
        @Nullable Integer trainingPlaces,
        @Nullable Integer keepMembers,
        @Nullable Integer handoverMaxKm,
        @Nullable Double detourFactor,
        @Nullable Integer circuitSize,
        @Nullable Integer sitesPerPerson,
        @Nullable Map<RiskGrade, List<Level>> levelsByRisk) {

    /** Every parameter at its default. */
    public static final ParameterOverrides NONE =
            new ParameterOverrides(null, null, null, null, null, null, null, null, null, null, null, null, null);

    public ParameterOverrides {
        teamKinds = teamKinds == null ? null : List.copyOf(teamKinds);
        levelsByRisk = levelsByRisk == null ? null : Map.copyOf(levelsByRisk);
    }
}
