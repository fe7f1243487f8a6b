package org.lunzhu.office.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunzhu.data.generate.DatasetGenerator;
import org.lunzhu.data.generate.draw.Profile;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.office.grid.Book;
import org.lunzhu.office.grid.BookReader;
import org.lunzhu.solver.model.Dataset;

class RoundTripTest {

    private static final Path DATASETS = Path.of("..", "data", "datasets");

    @Test
    void everyScenarioIsReadBackAsItWas() throws IOException {
        try (Stream<Path> files = Files.list(DATASETS)) {
            List<Path> datasets = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".plan.json"))
                    .toList();
            assertThat(datasets).hasSizeGreaterThanOrEqualTo(3);
            for (Path file : datasets) {
                comesBack(DatasetJson.read(file));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfSyntheticDatasetIsReadBackAsItWas(Profile profile) throws IOException {
        comesBack(DatasetGenerator.generate(profile, 40, 7, false));
    }

    @Test
    void oddDatasetsAreReadBackAsTheyWere() throws IOException {
        for (int seed = 1000; seed < 1020; seed++) {
            comesBack(new OddDatasets(seed).dataset());
        }
    }

    @Test
    @Tag("slow")
    void threeHundredOddDatasetsAreReadBackAsTheyWere() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            comesBack(new OddDatasets(seed).dataset());
        }
    }

    @Test
    void writtenTwiceItIsTheSameToTheByte() throws IOException {
        Dataset dataset = DatasetJson.read(DATASETS.resolve("weihai-2021.json"));

        assertThat(written(dataset)).isEqualTo(written(dataset));
    }

    private static void comesBack(Dataset dataset) throws IOException {
        Book book = BookReader.read("书.xlsx", written(dataset));
        assertThat(TemplateReader.isTemplate(book)).as(dataset.name()).isTrue();

        TemplateReading reading = TemplateReader.read(book);

        assertThat(reading.problems()).as(dataset.name()).isEmpty();
        assertThat(json(reading.dataset())).as(dataset.name()).isEqualTo(json(dataset));
    }

    private static byte[] written(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateWriter.write(dataset, null, out);
        return out.toByteArray();
    }

    private static String json(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetJson.write(dataset, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
