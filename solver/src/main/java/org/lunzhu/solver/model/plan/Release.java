package org.lunzhu.solver.model.plan;

import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Period;

/**
 * What one agency may give in one period.
 *
 * @param agency the agency
 * @param period the period
 * @param supervisors people the agency has
 * @param limit different people it may have posted at once; {@code Integer.MAX_VALUE} for no limit
 */
public record Release(Agency agency, Period period, int supervisors, int limit) {

    /** People above the limit when so many different people are posted. */
    public int excess(int posted) {
        return Math.max(0, posted - limit);
    }

    /** The burden {@code r²/h} of so many different people posted, rounded down. */
    public long burden(int posted) {
        return supervisors == 0 ? 0 : (long) posted * posted / supervisors;
    }
}
