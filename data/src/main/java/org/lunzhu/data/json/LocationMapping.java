package org.lunzhu.data.json;

import org.lunzhu.solver.model.Location;

/** Points on the earth. */
final class LocationMapping {

    private LocationMapping() {}

    static Location read(Fields in) {
        return new Location(in.number("lat"), in.number("lon"));
    }

    static void write(Output out, Location location) {
        out.number("lat", location.lat()).number("lon", location.lon());
    }
}
