package org.lunzhu.solver.check.basics;

import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.model.Location;

/** That coordinates are degrees, lie in China by a rough frame, and are not swapped. */
public final class LocationCheck {

    private static final int MOST_LAT = 90;
    private static final int MOST_LON = 180;

    private LocationCheck() {}

    public static void check(@Nullable Location location, Pointer place, Findings findings) {
        if (location == null || isInChina(location.lat(), location.lon())) {
            return;
        }
        findings.error(place, codeOf(location), location.lat() + ", " + location.lon());
    }

    private static String codeOf(Location location) {
        if (isInChina(location.lon(), location.lat())) {
            return "location-swapped";
        }
        boolean onEarth = Math.abs(location.lat()) <= MOST_LAT && Math.abs(location.lon()) <= MOST_LON;
        return onEarth ? "location-outside-china" : "location-out-of-range";
    }

    private static boolean isInChina(double lat, double lon) {
        return lat >= 3 && lat <= 54 && lon >= 73 && lon <= 136;
    }
}
