package org.lunzhu.solver.bound;

/**
 * What the master program pays and asks: a point at which itineraries are priced.
 *
 * @param demands by demand, what meeting it is worth; at least 0
 * @param releases by agency and period, what sending one more person costs; at least 0
 */
record DualPrices(double[] demands, double[][] releases) {

    /** The point so far on the way from the other to this one, 0 being here. */
    DualPrices towards(DualPrices other, double share) {
        double[] mixedDemands = mix(demands, other.demands, share);
        double[][] mixedReleases = new double[releases.length][];
        for (int agency = 0; agency < releases.length; agency++) {
            mixedReleases[agency] = mix(releases[agency], other.releases[agency], share);
        }
        return new DualPrices(mixedDemands, mixedReleases);
    }

    private static double[] mix(double[] here, double[] there, double share) {
        double[] mixed = new double[here.length];
        for (int i = 0; i < here.length; i++) {
            mixed[i] = (1 - share) * here[i] + share * there[i];
        }
        return mixed;
    }
}
