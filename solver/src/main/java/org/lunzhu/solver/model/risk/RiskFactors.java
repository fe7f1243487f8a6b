package org.lunzhu.solver.model.risk;

import org.jspecify.annotations.Nullable;

/**
 * The facts from which a site's risk is graded (L20 附件6).
 *
 * @param severeAccident a fatal or serious accident has happened and its conditions still exist
 * @param minorAccidents number of accidents with light injuries or ordinary losses whose conditions still exist
 * @param majorHazardSource the site has a major hazard source (重大危险源)
 * @param exposedWorkers people working at the same time in a place where poisoning, explosion or fire is possible
 * @param assessedGrade the grade an assessment found; null where there was none
 */
public record RiskFactors(
        boolean severeAccident,
        int minorAccidents,
        boolean majorHazardSource,
        int exposedWorkers,
        @Nullable RiskGrade assessedGrade) {

    private static final int MAJOR_ACCIDENTS = 3;
    private static final int MAJOR_WORKERS = 10;
    private static final int GREATER_WORKERS = 3;

    /** The grade that the highest factor gives; {@code GENERAL} where no factor says more and none was assessed. */
    public RiskGrade grade() {
        RiskGrade observed = observedGrade();
        if (assessedGrade == null) {
            return observed;
        }
        return observed == RiskGrade.GENERAL ? assessedGrade : observed.orHigher(assessedGrade);
    }

    private RiskGrade observedGrade() {
        if (severeAccident
                || majorHazardSource
                || minorAccidents >= MAJOR_ACCIDENTS
                || exposedWorkers >= MAJOR_WORKERS) {
            return RiskGrade.MAJOR;
        }
        boolean greater = minorAccidents >= 1 || exposedWorkers >= GREATER_WORKERS;
        return greater ? RiskGrade.GREATER : RiskGrade.GENERAL;
    }
}
