package org.lunzhu.solver.check.basics;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Pointer;

/** That a division code has the digits of a province, city, county, township or village. */
public final class DivisionCheck {

    private static final Pattern CODE = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}");

    private DivisionCheck() {}

    public static void check(@Nullable String code, Pointer place, Findings findings) {
        if (code != null && !CODE.matcher(code).matches()) {
            findings.error(place, "malformed-division-code", code);
        }
    }
}
