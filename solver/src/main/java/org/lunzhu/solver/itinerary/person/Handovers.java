package org.lunzhu.solver.itinerary.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.model.Location;
import org.lunzhu.solver.model.plan.Directory;

/**
 * Which ways between two posts are too long for a handover. Asked of millions of pairs, it compares chords through the
 * earth, which takes no trigonometry, and the rule's own whole kilometres only where the two are all but equal.
 */
public final class Handovers {

    private static final double NEARLY = 1e-6;

    private final Directory directory;
    private final double[][] places;
    private final double longest;

    /** Of these demands, which are asked for by their indexes. */
    public Handovers(Directory directory, List<Demand> demands) {
        this.directory = directory;
        places = demands.stream().map(d -> onUnitSphere(d.post().location())).toArray(double[][]::new);
        double km = (directory.parameters().handoverMaxKm() + 0.5)
                / directory.parameters().detourFactor();
        double half = Math.min(Math.PI / 2, km / Location.EARTH_RADIUS_KM / 2);
        longest = 4 * Math.sin(half) * Math.sin(half);
    }

    private static double[] onUnitSphere(@Nullable Location location) {
        if (location == null) {
            return new double[0];
        }
        double lat = Math.toRadians(location.lat());
        double lon = Math.toRadians(location.lon());
        return new double[] {Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)};
    }

    /** Whether the posts of the demands are farther from each other than the parameters allow. */
    public boolean isTooFar(Demand from, Demand to) {
        double[] here = places[from.index()];
        double[] there = places[to.index()];
        if (here.length == 0 || there.length == 0) {
            return false;
        }
        double chord = square(here[0] - there[0]) + square(here[1] - there[1]) + square(here[2] - there[2]);
        boolean isClear = Math.abs(chord - longest) > NEARLY * longest;
        return isClear ? chord > longest : isTooFarInKm(from, to);
    }

    private boolean isTooFarInKm(Demand from, Demand to) {
        return directory.kmBetween(from.post(), to.post())
                > directory.parameters().handoverMaxKm();
    }

    private static double square(double number) {
        return number * number;
    }
}
