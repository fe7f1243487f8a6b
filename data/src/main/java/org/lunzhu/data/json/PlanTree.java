package org.lunzhu.data.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.lunzhu.solver.model.plan.SavedPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Saved plans as trees of values, in the same way as {@link DatasetTree}. */
public final class PlanTree {

    private PlanTree() {}

    /** What {@link PlanJson} writes, as a tree; what is null is left out. */
    public static ObjectNode of(SavedPlan plan) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            PlanJson.write(plan, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (ObjectNode) JsonTree.read(json.toByteArray(), new Problems());
    }

    /**
     * The plan of a tree. Throws {@link UnreadableJsonException} with everything that breaks the contract; the places are
     * pointers into the tree.
     */
    public static SavedPlan read(JsonNode tree) {
        return JsonDocument.map(tree, new Problems(), PlanMapping::read);
    }
}
