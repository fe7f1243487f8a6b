package org.lunzhu.solver.model;

import java.util.List;

/**
 * A point on the earth.
 *
 * @param lat latitude in WGS-84 degrees, north positive
 * @param lon longitude in WGS-84 degrees, east positive
 */
public record Location(double lat, double lon) {

    /** The mean radius of the earth in kilometres (IUGG). */
    public static final double EARTH_RADIUS_KM = 6371.0088;

    /** The great-circle distance in kilometres, by the haversine formula. */
    public double kmTo(Location other) {
        double sinLat = Math.sin(Math.toRadians(other.lat - lat) / 2);
        double sinLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double h =
                sinLat * sinLat + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** The mean of the coordinates; the list must not be empty. */
    public static Location meanOf(List<Location> locations) {
        double lat = locations.stream().mapToDouble(Location::lat).average().orElseThrow();
        double lon = locations.stream().mapToDouble(Location::lon).average().orElseThrow();
        return new Location(lat, lon);
    }
}
