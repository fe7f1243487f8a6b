package org.lunzhu.office.grade;

import static org.lunzhu.office.grade.Texts.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A reading with names instead of the dataset's ids. */
final class NamedReading {

    private static final Map<String, String> PROPERTIES = Map.of(
            "agencyId", "agency",
            "leadAgencyId", "leadAgency",
            "periodId", "period",
            "siteId", "site",
            "supervisorId", "supervisor",
            "enterpriseId", "enterprise");

    private final Map<String, JsonNode> names = new HashMap<>();

    private NamedReading(JsonNode context) {
        List.of("agencies", "sites", "supervisors", "enterprises")
                .forEach(section -> list(context.path(section))
                        .forEach(entry -> names.put(entry.path("id").asString(), entry.path("name"))));
    }

    static JsonNode of(JsonNode reading, JsonNode context) {
        JsonNode copy = reading.deepCopy();
        new NamedReading(context).name(copy);
        return copy;
    }

    private void name(JsonNode node) {
        node.forEach(this::name);
        if (node instanceof ObjectNode object) {
            PROPERTIES.forEach((id, name) -> {
                if (object.has(id)) {
                    object.set(name, named(object.get(id)));
                }
            });
            if (object.get("supportAgencyIds") instanceof ArrayNode ids) {
                ArrayNode array = object.putArray("supportAgencies");
                ids.forEach(id -> array.add(named(id)));
            }
        }
    }

    private JsonNode named(JsonNode id) {
        return names.getOrDefault(id.asString(), id);
    }
}
