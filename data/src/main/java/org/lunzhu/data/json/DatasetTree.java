package org.lunzhu.data.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.lunzhu.solver.model.Dataset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Datasets as trees of values, for whoever writes them down in another form than JSON: the mapping and the contract are
 * the same.
 */
public final class DatasetTree {

    private DatasetTree() {}

    /** What {@link DatasetJson} writes, as a tree; what is null or stands for what is absent is left out. */
    public static ObjectNode of(Dataset dataset) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            DatasetJson.write(dataset, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (ObjectNode) JsonTree.read(json.toByteArray(), new Problems());
    }

    /**
     * The dataset of a tree. Throws {@link UnreadableJsonException} with everything that breaks the contract; the places
     * are pointers into the tree.
     */
    public static Dataset read(JsonNode tree) {
        return JsonDocument.map(tree, new Problems(), DatasetMapping::read);
    }
}
