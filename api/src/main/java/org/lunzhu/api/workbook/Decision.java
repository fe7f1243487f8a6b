package org.lunzhu.api.workbook;

import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;
import org.lunzhu.solver.model.AgencyKind;
import org.lunzhu.solver.model.Level;

/**
 * What somebody decided about all problems that are alike.
 *
 * @param text what stands there; null where nothing does
 * @param agencyId the agency that is meant, also of a new one; null for none
 * @param name what a new agency is called; null for none
 */
record Decision(
        String groupId,
        Kind kind,
        Code code,
        @Nullable String text,
        @Nullable String agencyId,
        @Nullable String name,
        @Nullable AgencyKind agencyKind,
        @Nullable Level level) {

    /** What becomes of the text. */
    enum Kind {
        /** It means an agency of the dataset. */
        ALIAS,
        /** It means an agency that the dataset does not have yet. */
        NEW_AGENCY,
        /** It stays as it is. */
        SKIP
    }
}
