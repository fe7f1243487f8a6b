package org.lunzhu.office.template;

import org.lunzhu.solver.check.issue.Pointer;
import tools.jackson.databind.JsonNode;

/** Finds where two trees differ. */
final class Difference {

    private Difference() {}

    /** Pointer to the first place where the second tree is not like the first; empty where it is like it everywhere. */
    static String of(JsonNode one, JsonNode other) {
        return of(one, other, Pointer.ROOT);
    }

    private static String of(JsonNode one, JsonNode other, Pointer at) {
        if (one.equals(other)) {
            return "";
        }
        if (one.isObject() && other.isObject()) {
            for (String name : one.propertyNames()) {
                String place = of(one.path(name), other.path(name), at.at(name));
                if (!place.isEmpty()) {
                    return place;
                }
            }
        } else if (one.isArray() && other.isArray()) {
            for (int i = 0; i < one.size(); i++) {
                String place = of(one.get(i), other.path(i), at.at(i));
                if (!place.isEmpty()) {
                    return place;
                }
            }
        }
        return at.text();
    }
}
