package org.lunzhu.data.generate.place;

import org.lunzhu.solver.model.Location;

/**
 * A unit of the administrative division.
 *
 * @param code six digits down to counties, nine for townships, twelve for villages
 * @param name its full name
 * @param parentCode the unit it belongs to
 * @param point a point of it; made up where none is known
 */
public record Division(String code, String name, String parentCode, Location point) {}
