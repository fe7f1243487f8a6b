package org.lunzhu.data.generate.place;

import java.util.List;
import org.lunzhu.solver.model.Level;

/**
 * Where an agency's sites lie.
 *
 * @param code division code of the agency
 * @param level its level
 * @param name as it stands before the name of a department, such as {@code 威海市}
 * @param areas the counties of a city, or the one unit itself
 */
public record Territory(String code, Level level, String name, List<Division> areas) {

    public static Territory ofCity(Division city) {
        return new Territory(
                city.code(), Level.CITY, city.name(), Gazetteer.shandong().childrenOf(city.code()));
    }

    public static Territory ofCounty(Division county) {
        return new Territory(county.code(), Level.COUNTY, county.name(), List.of(county));
    }

    public static Territory of(Division unit, String name) {
        return new Territory(unit.code(), Level.COUNTY, name, List.of(unit));
    }
}
