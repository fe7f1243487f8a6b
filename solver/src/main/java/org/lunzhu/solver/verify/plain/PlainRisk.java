package org.lunzhu.solver.verify.plain;

import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.risk.RiskFactors;
import org.lunzhu.solver.model.risk.RiskGrade;

/** The risk grade of a site: as stated, else by L20 附件6, where the highest factor counts. */
public final class PlainRisk {

    private PlainRisk() {}

    public static RiskGrade grade(Site site) {
        if (site.riskGrade() != null) {
            return site.riskGrade();
        }
        RiskFactors factors = site.riskFactors();
        if (factors == null) {
            return RiskGrade.GENERAL;
        }
        boolean serious = factors.severeAccident() || factors.majorHazardSource();
        if (serious || factors.minorAccidents() > 2 || factors.exposedWorkers() > 9 || isAssessed(factors, 0)) {
            return RiskGrade.MAJOR;
        }
        if (factors.minorAccidents() > 0 || factors.exposedWorkers() > 2 || isAssessed(factors, 1)) {
            return RiskGrade.GREATER;
        }
        return isAssessed(factors, 3) ? RiskGrade.LOW : RiskGrade.GENERAL;
    }

    private static boolean isAssessed(RiskFactors factors, int place) {
        return RiskGrade.values()[place] == factors.assessedGrade();
    }
}
