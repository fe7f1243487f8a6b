package org.lunzhu.solver.check;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** That a division code has the digits of a province, city, county, township or village. */
final class DivisionCheck {

    private static final Pattern CODE = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}");

    private DivisionCheck() {}

    static void check(@Nullable String code, Pointer place, Findings findings) {
        if (code != null && !CODE.matcher(code).matches()) {
            findings.error(place, "malformed-division-code", code);
        }
    }
}
