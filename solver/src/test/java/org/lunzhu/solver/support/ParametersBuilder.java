package org.lunzhu.solver.support;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.ParameterOverrides;
import org.lunzhu.solver.model.SupervisorKind;
import org.lunzhu.solver.model.risk.RiskGrade;

/** The parameters of a test's dataset: every one at its default, unless told otherwise. */
public final class ParametersBuilder {

    private @Nullable Integer minTeam;
    private @Nullable List<SupervisorKind> teamKinds;
    private @Nullable Integer maxTenurePeriods;
    private @Nullable Integer maxConsecutivePeriods;
    private @Nullable Integer returnGapPeriods;
    private @Nullable Integer toleratedAbsenceDays;
    private @Nullable Integer trainingPlaces;
    private @Nullable Integer keepMembers;
    private @Nullable Integer handoverMaxKm;
    private @Nullable Double detourFactor;
    private @Nullable Integer sitesPerPerson;
    private @Nullable Map<RiskGrade, List<Level>> levelsByRisk;

    ParametersBuilder() {}

    public ParametersBuilder minTeam(int people) {
        minTeam = people;
        return this;
    }

    public ParametersBuilder teamKinds(SupervisorKind... kinds) {
        teamKinds = List.of(kinds);
        return this;
    }

    public ParametersBuilder maxTenurePeriods(int periods) {
        maxTenurePeriods = periods;
        return this;
    }

    public ParametersBuilder maxConsecutivePeriods(int periods) {
        maxConsecutivePeriods = periods;
        return this;
    }

    public ParametersBuilder returnGapPeriods(int periods) {
        returnGapPeriods = periods;
        return this;
    }

    public ParametersBuilder toleratedAbsenceDays(int days) {
        toleratedAbsenceDays = days;
        return this;
    }

    public ParametersBuilder trainingPlaces(int people) {
        trainingPlaces = people;
        return this;
    }

    public ParametersBuilder keepMembers(int people) {
        keepMembers = people;
        return this;
    }

    public ParametersBuilder handoverMaxKm(int km) {
        handoverMaxKm = km;
        return this;
    }

    public ParametersBuilder detourFactor(double factor) {
        detourFactor = factor;
        return this;
    }

    public ParametersBuilder sitesPerPerson(int sites) {
        sitesPerPerson = sites;
        return this;
    }

    /** The levels that may supervise that grade. */
    public ParametersBuilder levels(RiskGrade grade, Level... levels) {
        if (levelsByRisk == null) {
            levelsByRisk = new EnumMap<>(RiskGrade.class);
        }
        levelsByRisk.put(grade, List.of(levels));
        return this;
    }

    public ParameterOverrides build() {
        return new ParameterOverrides(
                minTeam,
                teamKinds,
                maxTenurePeriods,
                maxConsecutivePeriods,
                returnGapPeriods,
                toleratedAbsenceDays,
                trainingPlaces,
                keepMembers,
                handoverMaxKm,
                detourFactor,
                null,
                sitesPerPerson,
                levelsByRisk);
    }
}
