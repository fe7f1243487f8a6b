package org.lunzhu.solver.itinerary;

/**
 * What the master program pays and asks: a point at which itineraries are priced.
 *
 * @param demands by demand, what meeting it is worth; at least 0
 * @param releases by agency and period, what sending one more person costs; at least 0
 */
public record DualPrices(double[] demands, double[][] releases) {

    /** The point so far on the way from this one (0) to the other (1). */
    public DualPrices towards(DualPrices other, double share) {
        double[] mixedDemands = mix(demands, other.demands, share);
        double[][] mixedReleases = new double[releases.length][];
        for (int agency = 0; agency < releases.length; agency++) {
            mixedReleases[agency] = mix(releases[agency], other.releases[agency], share);
        }
        return new DualPrices(mixedDemands, mixedReleases);
    }

    /** What the itinerary costs at these prices, for a person of the agency with that index. */
    public double reducedCost(Itinerary itinerary, int agency) {
        double reduced = itinerary.cost();
        for (int period = 0; period < itinerary.demands().length; period++) {
            int demand = itinerary.demands()[period];
            reduced += demand >= 0 ? releases[agency][period] - demands[demand] : 0;
        }
        return reduced;
    }

    private static double[] mix(double[] here, double[] there, double share) {
        double[] mixed = new double[here.length];
        for (int i = 0; i < here.length; i++) {
            mixed[i] = (1 - share) * here[i] + share * there[i];
        }
        return mixed;
    }
}
