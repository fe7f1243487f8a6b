package org.lunzhu.data.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.check.issue.Pointer;
import tools.jackson.databind.JsonNode;

/** A document of bounded size, read as an object and mapped with all its problems at once. */
final class JsonDocument {

    /** The largest document that is read. */
    static final int MAX_MEBIBYTES = 64;

    private static final int MAX_BYTES = MAX_MEBIBYTES << 20;

    private JsonDocument() {}

    static <T> T read(Path file, Function<Fields, T> mapping) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw tooLarge();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, mapping);
        }
    }

    static <T> T read(InputStream in, Function<Fields, T> mapping) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw tooLarge();
        }
        Encoding encoding = Encoding.of(bytes);
        if (encoding != Encoding.UTF_8) {
            throw refusal(Issue.error("json-encoding", "", null, encoding.label()));
        }
        Problems problems = new Problems();
        return map(JsonTree.read(bytes, problems), problems, mapping);
    }

    static <T> T map(JsonNode tree, Problems problems, Function<Fields, T> mapping) {
        Fields root = new Fields(tree, Pointer.ROOT, problems);
        T result = mapping.apply(root);
        root.refuseOthers();
        problems.throwIfAny();
        return result;
    }

    static UnreadableJsonException refusal(Issue issue) {
        return new UnreadableJsonException(List.of(issue));
    }

    private static UnreadableJsonException tooLarge() {
        return refusal(Issue.error("json-too-large", "", null, String.valueOf(MAX_MEBIBYTES)));
    }
}
