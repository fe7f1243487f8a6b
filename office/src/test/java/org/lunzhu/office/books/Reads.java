package org.lunzhu.office.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.office.entry.ReadingJson;
import org.lunzhu.office.grade.Grader;
import org.lunzhu.office.grid.BookReader;
import org.lunzhu.office.read.ListsReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads a trial's book and finds nothing wrong with it. */
final class Reads {

    static final String FOLDER = "/org/lunzhu/office/books/";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Reads() {}

    static void asExpected(Trial trial) throws IOException {
        assertThat(faults(trial)).isEmpty();
    }

    static List<String> faults(Trial trial) throws IOException {
        byte[] context = resource("contexts/" + trial.context() + ".json");
        JsonNode reading = ReadingJson.of(
                ListsReader.read(
                        List.of(BookReader.read(trial.file(), trial.bytes())),
                        DatasetJson.read(new ByteArrayInputStream(context)),
                        Map.of()),
                Locale.ENGLISH);
        return Grader.grade(reading, trial.expected(), MAPPER.readTree(context)).faults();
    }

    static JsonNode json(String name) {
        return MAPPER.readTree(resource(name));
    }

    static byte[] resource(String name) {
        try (InputStream stream = Reads.class.getResourceAsStream(FOLDER + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
