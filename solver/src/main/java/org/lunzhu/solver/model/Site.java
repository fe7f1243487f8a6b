package org.lunzhu.solver.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.risk.RiskFactors;
import org.lunzhu.solver.model.risk.RiskGrade;

/**
 * What is supervised (驻点对象): an enterprise, a mine, a port, a building project, a road section.
 *
 * @param id unique among sites; sites with the same id are equal
 * @param name what people call it
 * @param enterpriseId the enterprise that owns it, if any
 * @param sector its line of business, such as {@code HAZCHEM}
 * @param divisionCode where it lies; null passes every territory test
 * @param address for people
 * @param location where it is; null costs no kilometres
 * @param riskGrade its grade as stated; null where the factors give it
 * @param riskFactors the facts its grade follows from, if known
 * @param managedBy the only level whose agencies may supervise it, if it is bound to one
 * @param mode resident or roving
 * @param leadAgencyId the lead agency; null lets in every agency that jurisdiction allows
 * @param supportAgencyIds the support agencies
 * @param teamSize people in its team without experts; null for the smallest team
 * @param experts expert seats on top of the team
 * @param requiredQualifications codes everybody in the team needs, experts aside
 * @param activePeriods ids of the periods in which it is supervised; null for every period
 * @param coverage levels that already post people to it
 */
public record Site(
        String id,
        String name,
        @Nullable String enterpriseId,
        @Nullable String sector,
        @Nullable String divisionCode,
        @Nullable String address,
        @Nullable Location location,
        @Nullable RiskGrade riskGrade,
        @Nullable RiskFactors riskFactors,
        @Nullable Level managedBy,
        Mode mode,
        @Nullable String leadAgencyId,
        List<String> supportAgencyIds,
        @Nullable Integer teamSize,
        int experts,
        List<String> requiredQualifications,
        @Nullable List<String> activePeriods,
        List<Coverage> coverage) {

    public Site {
        supportAgencyIds = List.copyOf(supportAgencyIds);
        requiredQualifications = List.copyOf(requiredQualifications);
        activePeriods = activePeriods == null ? null : List.copyOf(activePeriods);
        coverage = List.copyOf(coverage);
    }

    /** The stated grade, else the one its factors give, else {@code GENERAL}. */
    public RiskGrade grade() {
        if (riskGrade != null) {
            return riskGrade;
        }
        return riskFactors == null ? RiskGrade.GENERAL : riskFactors.grade();
    }

    /** Whether it is active in the period and no level above the given one covers it then. */
    public boolean isStaffed(Period period, Level level) {
        boolean active = activePeriods == null || activePeriods.contains(period.id());
        return active && coverage.stream().noneMatch(c -> c.level().isAbove(level) && c.covers(period));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Site site && id.equals(site.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
