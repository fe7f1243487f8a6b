package org.lunzhu.solver.verify.plain;

import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Location;

/** Kilometres between two places. */
final class PlainDistance {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    private PlainDistance() {}

    /** By the chord through the earth, unlike the haversine formula of the product. */
    static long km(@Nullable Location from, @Nullable Location to, double factor) {
        if (from == null || to == null) {
            return 0;
        }
        double[] a = vector(from);
        double[] b = vector(to);
        double chord = Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
        double km = 2 * EARTH_RADIUS_KM * Math.asin(chord / 2);

        return Math.round(factor * km);
    }

    private static double[] vector(Location location) {
        double lat = Math.toRadians(location.lat());
        double lon = Math.toRadians(location.lon());
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }
}
