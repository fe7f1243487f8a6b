package org.lunzhu.office.template;

import org.lunzhu.office.template.table.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Problem;
import org.lunzhu.solver.model.Dataset;

/**
 * What a template workbook came to.
 *
 * @param dataset null where there are errors
 * @param problems in the order of the sheets
 * @param aliases other names of agencies that the workbook knows, by the agencies' ids
 * @param places where the properties of the dataset stand, by their JSON Pointers
 */
public record TemplateReading(
        @Nullable Dataset dataset,
        List<Problem> problems,
        Map<String, List<String>> aliases,
        Map<String, Place> places) {

    public TemplateReading {
        problems = List.copyOf(problems);
        aliases = Map.copyOf(aliases);
        places = Map.copyOf(places);
    }

    /** Where the property of that JSON Pointer stands, or else what it is part of; null for the whole. */
    public @Nullable Place findPlace(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Place place = places.get(at);
            if (place != null) {
                return place;
            }
        }
        return null;
    }
}
