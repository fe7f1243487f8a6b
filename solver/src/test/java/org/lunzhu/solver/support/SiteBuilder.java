package org.lunzhu.solver.support;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Coverage;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.risk.RiskFactors;
import org.lunzhu.solver.model.risk.RiskGrade;

/** A site for tests: resident, of general risk, led by {@value SupervisorBuilder#AGENCY}, unless told otherwise. */
public final class SiteBuilder {

    private final String id;
    private @Nullable String enterpriseId;
    private @Nullable String divisionCode;
    private @Nullable Location location;
    private @Nullable RiskGrade riskGrade = RiskGrade.GENERAL;
    private @Nullable RiskFactors riskFactors;
    private @Nullable Level managedBy;
    private Mode mode = Mode.RESIDENT;
    private @Nullable String leadAgencyId = SupervisorBuilder.AGENCY;
    private List<String> supportAgencyIds = List.of();
    private @Nullable Integer teamSize;
    private int experts;
    private List<String> requiredQualifications = List.of();
    private @Nullable List<String> activePeriods;
    private final List<Coverage> coverage = new ArrayList<>();

    private SiteBuilder(String id) {
        this.id = id;
    }

    public static SiteBuilder aSite(String id) {
        return new SiteBuilder(id);
    }

    public SiteBuilder enterprise(@Nullable String enterpriseId) {
        this.enterpriseId = enterpriseId;
        return this;
    }

    public SiteBuilder division(@Nullable String divisionCode) {
        this.divisionCode = divisionCode;
        return this;
    }

    public SiteBuilder location(double lat, double lon) {
        this.location = new Location(lat, lon);
        return this;
    }

    public SiteBuilder grade(RiskGrade riskGrade) {
        this.riskGrade = riskGrade;
        return this;
    }

    /** Graded by what is known of it instead of as stated. */
    public SiteBuilder factors(RiskFactors factors) {
        this.riskGrade = null;
        this.riskFactors = factors;
        return this;
    }

    public SiteBuilder managedBy(@Nullable Level level) {
        this.managedBy = level;
        return this;
    }

    SiteBuilder roving() {
        this.mode = Mode.ROVING;
        return this;
    }

    /** The lead agency; null lets in every agency. */
    public SiteBuilder ledBy(@Nullable String agencyId) {
        this.leadAgencyId = agencyId;
        return this;
    }

    public SiteBuilder supportedBy(String... agencyIds) {
        this.supportAgencyIds = List.of(agencyIds);
        return this;
    }

    SiteBuilder ledAs(SiteBuilder other) {
        this.leadAgencyId = other.leadAgencyId;
        this.supportAgencyIds = other.supportAgencyIds;
        return this;
    }

    /** People in a team, experts aside; untold, as many as the plan's widest team has. */
    public SiteBuilder team(int size) {
        this.teamSize = size;
        return this;
    }

    SiteBuilder teamIfUntold(int size) {
        return teamSize == null && size > experts ? team(size - experts) : this;
    }

    public SiteBuilder experts(int experts) {
        this.experts = experts;
        return this;
    }

    public SiteBuilder requires(String... codes) {
        this.requiredQualifications = List.of(codes);
        return this;
    }

    public SiteBuilder activeIn(String... periodIds) {
        this.activePeriods = List.of(periodIds);
        return this;
    }

    /** Covered by a level in these periods; none named means all. */
    public SiteBuilder coveredBy(Level level, String... periodIds) {
        coverage.add(new Coverage(level, periodIds.length == 0 ? null : List.of(periodIds), null));
        return this;
    }

    String id() {
        return id;
    }

    public Site build() {
        return new Site(
                id,
                id,
                enterpriseId,
                null,
                divisionCode,
                null,
                location,
                riskGrade,
                riskFactors,
                managedBy,
                mode,
                leadAgencyId,
                supportAgencyIds,
                teamSize,
                experts,
                requiredQualifications,
                activePeriods,
                coverage);
    }
}
