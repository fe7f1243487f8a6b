package org.lunzhu.solver.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A declared reason why a supervisor must not be posted to a site, an enterprise or a group (回避).
 *
 * @param siteId the site, if one is meant
 * @param enterpriseId the enterprise, if all its sites are meant
 * @param groupId the group, if all sites of its enterprises are meant
 * @param reason why; personal, shown only to those who may see it
 * @param until last day on which it applies, included; null for ever
 */
public record Recusal(
        @Nullable String siteId,
        @Nullable String enterpriseId,
        @Nullable String groupId,
        @Nullable String reason,
        @Nullable LocalDate until) {

    /** Whether it applies on any day of the period. */
    public boolean appliesIn(Period period) {
        return until == null || !until.isBefore(period.startsOn());
    }
}
