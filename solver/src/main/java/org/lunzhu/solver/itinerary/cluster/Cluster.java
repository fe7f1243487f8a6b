package org.lunzhu.solver.itinerary.cluster;

import org.lunzhu.solver.itinerary.Scope;

/**
 * Some agencies at the prices of a proof.
 *
 * @param scope their people, and the demands that only these can meet
 * @param atHand what they cost in the plan at hand
 * @param alone what they cost at least, when everybody travels alone
 * @param least what they cost at least, as far as it is proven; from {@code alone} to {@code atHand}
 */
record Cluster(Scope scope, double atHand, double alone, double least) {

    /** How far the plan at hand is above what is proven. */
    double gap() {
        return atHand - least;
    }

    /** How much what people share adds to the limit. */
    double gain() {
        return least - alone;
    }

    /** With a better limit, if it is one. */
    Cluster raisedTo(double limit) {
        return new Cluster(scope, atHand, alone, Math.max(least, Math.min(atHand, limit)));
    }
}
