package org.lunzhu.api.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunzhu.api.support.DocumentSchema;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.data.json.PlanJson;
import org.lunzhu.data.json.UnreadableJsonException;
import org.lunzhu.solver.check.issue.Issue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The contract says of documents what their readers hold to, property by property. */
@Timeout(60)
class PublishedSchemasTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Path DATASETS = Path.of("../data/datasets");

    enum Document {
        DATASET("DatasetDocument") {
            @Override
            void read(byte[] text) throws IOException {
                DatasetJson.read(new ByteArrayInputStream(text));
            }
        },
        PLAN("PlanDocument") {
            @Override
            void read(byte[] text) throws IOException {
                PlanJson.read(new ByteArrayInputStream(text));
            }
        };

        final DocumentSchema schema;

        Document(String name) {
            schema = DocumentSchema.named(name);
        }

        abstract void read(byte[] text) throws IOException;

        /** What the reader finds wrong. */
        List<Issue> issues(JsonNode document) {
            try {
                read(document.toString().getBytes(StandardCharsets.UTF_8));
                return List.of();
            } catch (UnreadableJsonException e) {
                return e.issues();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Every part of the document, by its place. */
        Map<String, DocumentSchema> parts() {
            Map<String, DocumentSchema> parts = new LinkedHashMap<>();
            schema.walk("", parts);
            return parts;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentWithEveryPropertyIsRead(Document document) {
        JsonNode sample = document.schema.sample();

        assertThat(document.schema.violations(sample.toString())).isEmpty();
        assertThat(document.issues(sample)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theReaderKnowsNoOtherProperties(Document document) {
        document.parts().forEach((place, part) -> {
            if (!part.properties().isEmpty()) {
                JsonNode sample = document.schema.sample();
                ((ObjectNode) sample.at(place)).put("unheardOf", 1);

                assertThat(document.schema.violations(sample.toString())).isNotEmpty();
                assertThat(document.issues(sample)).singleElement().satisfies(issue -> {
                    assertThat(issue.pointer()).isEqualTo(place + "/unheardOf");
                    assertThat(listed(issue.args().get(0))).isEqualTo(part.properties());
                });
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void theReaderAsksForWhatIsRequiredAndForNothingElse(Document document) {
        document.parts()
                .forEach((place, part) -> part.properties().forEach(name -> {
                    List<String> missing =
                            part.requires(name) ? List.of("missing-property " + place + "/" + name) : List.of();
                    JsonNode without = document.schema.sample();
                    ((ObjectNode) without.at(place)).remove(name);
                    JsonNode withNull = document.schema.sample();
                    ((ObjectNode) withNull.at(place)).putNull(name);

                    assertThat(codes(document.issues(without))).isEqualTo(missing);
                    assertThat(codes(document.issues(withNull))).isEqualTo(missing);
                    assertThat(part.property(name).isNullable()).as(name).isEqualTo(missing.isEmpty());
                }));
    }

    @ParameterizedTest
    @EnumSource
    void valuesOfAnotherTypeAreRefusedByBoth(Document document) {
        document.parts().keySet().stream().filter(place -> !place.isEmpty()).forEach(place -> {
            JsonNode sample = document.schema.sample();
            JsonNode other = sample.at(place).isArray() ? JSON.objectNode() : JSON.arrayNode();
            replace(sample, place, other);

            assertThat(document.schema.violations(sample.toString())).as(place).isNotEmpty();
            assertThat(codes(document.issues(sample))).containsExactly("wrong-type " + place);
        });
    }

    @ParameterizedTest
    @EnumSource
    void numbersAndTextsAreNotTakenForOneAnother(Document document) {
        document.parts().keySet().stream().filter(place -> !place.isEmpty()).forEach(place -> {
            JsonNode sample = document.schema.sample();
            JsonNode value = sample.at(place);
            if (value.isValueNode()) {
                replace(sample, place, value.isString() ? JSON.numberNode(7) : JSON.stringNode("7"));

                assertThat(document.schema.violations(sample.toString()))
                        .as(place)
                        .isNotEmpty();
                assertThat(codes(document.issues(sample))).containsExactly("wrong-type " + place);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void theSameConstantsAreKnown(Document document) {
        document.parts().forEach((place, part) -> {
            if (!part.constants().isEmpty()) {
                JsonNode sample = document.schema.sample();
                replace(sample, place, JSON.stringNode("UNHEARD_OF"));

                assertThat(document.schema.violations(sample.toString())).isNotEmpty();
                assertThat(document.issues(sample)).singleElement().satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo("unknown-constant");
                    assertThat(List.of(issue.args().get(0).split(", "))).isEqualTo(part.constants());
                });
            }
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesFollowTheContract(Path file) throws IOException {
        Document document = file.toString().endsWith(".plan.json") ? Document.PLAN : Document.DATASET;

        assertThat(document.schema.violations(Files.readString(file))).isEmpty();
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(DATASETS)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    private static List<String> codes(List<Issue> issues) {
        return issues.stream()
                .map(issue -> issue.code() + " " + issue.pointer())
                .toList();
    }

    private static Set<String> listed(String names) {
        return Set.copyOf(Arrays.asList(names.split(", ")));
    }

    private static void replace(JsonNode document, String place, JsonNode value) {
        int end = place.lastIndexOf('/');
        JsonNode parent = document.at(place.substring(0, end));
        String name = place.substring(end + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }
}
