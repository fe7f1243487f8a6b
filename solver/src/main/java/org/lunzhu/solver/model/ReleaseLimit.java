package org.lunzhu.solver.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How many people an agency can spare in one period (抽调上限, W21 四(一)).
 *
 * @param maxPersons most people; null for no such limit
 * @param maxShare largest share of its supervisors, 0 to 1; null for no such limit
 */
public record ReleaseLimit(
        @Nullable Integer maxPersons, @Nullable BigDecimal maxShare) {

    /** The smaller of the two limits for an agency with so many supervisors; empty where there is none. */
    public OptionalInt findLimit(int supervisors) {
        int byShare = maxShare == null
                ? Integer.MAX_VALUE
                : maxShare.multiply(BigDecimal.valueOf(supervisors))
                        .setScale(0, RoundingMode.FLOOR)
                        .intValue();
        int byPersons = maxPersons == null ? Integer.MAX_VALUE : maxPersons;
        int limit = Math.min(byShare, byPersons);
        return limit == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(limit);
    }
}
