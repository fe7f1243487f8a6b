package org.lunzhu.solver.itinerary;

/**
 * A demand that a traveller could meet.
 *
 * @param demand the demand
 * @param cost what meeting it costs for itself
 */
record Option(Demand demand, long cost) {}
