package org.lunzhu.api.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.data.json.PlanJson;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.SavedPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Results as JSON: files in their own formats, answers as the contract has them. */
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    /** A dataset in the format of datasets. */
    static String of(Dataset dataset) {
        return text(out -> DatasetJson.write(dataset, out));
    }

    /** A plan in the format of plans. */
    static String of(SavedPlan plan) {
        return text(out -> PlanJson.write(plan, out));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static String text(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** An answer of the contract. */
    static String ofContract(Object dto) {
        return MAPPER.writeValueAsString(dto) + "\n";
    }

    /** An answer of the contract, read back. */
    static <T> T read(String json, Class<T> dto) {
        return MAPPER.readValue(json, dto);
    }
}
