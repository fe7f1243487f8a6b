package org.lunzhu.office.merge;

import java.util.ArrayList;
import java.util.List;
import org.lunzhu.office.entry.Section;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The usual values of what a dataset cannot be without and a list does not say; each is told. */
final class Assumptions {

    private Assumptions() {}

    /** Sets what is missing, and names it. */
    static List<String> complete(Section section, ObjectNode node, ObjectNode dataset) {
        List<String> assumed = new ArrayList<>();
        switch (section) {
            case SITES -> set(node, "mode", "RESIDENT", assumed);
            case SUPERVISORS ->
                set(node, "kind", kindIn(agency(node.path("agencyId").asString(), dataset)), assumed);
            case AGENCIES -> set(node, "kind", "SECTOR_REGULATOR", assumed);
            default -> {}
        }
        return assumed;
    }

    private static void set(ObjectNode node, String property, String value, List<String> assumed) {
        if (!node.has(property)) {
            node.put(property, value);
            assumed.add(property);
        }
    }

    private static String kindIn(String agencyKind) {
        return switch (agencyKind) {
            case "ENTERPRISE" -> "BACKBONE";
            case "EXPERT_BODY" -> "EXPERT";
            default -> "OFFICIAL";
        };
    }

    private static String agency(String id, ObjectNode dataset) {
        for (JsonNode agency : dataset.path("agencies")) {
            if (agency.path("id").asString("").equals(id)) {
                return agency.path("kind").asString("");
            }
        }
        return "";
    }
}
