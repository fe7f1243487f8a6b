package org.lunzhu.data.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.check.DatasetCheck;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.check.issue.Severity;

/** Reads and checks datasets with one defect each; {@code broken/expected.csv} says what must be found where. */
class BrokenDatasetsTest {

    private static final Path FOLDER = Path.of("src/test/resources/broken");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/broken/expected.csv", useHeadersInDisplayName = true, emptyValue = "")
    void theDefectIsFoundAtItsPlaceAndNoOtherError(String file, Severity severity, String code, String pointer) {
        List<Issue> issues = issuesOf(file);
        Place expected = new Place(severity, code, pointer == null ? "" : pointer);

        assertThat(placesOf(issues)).contains(expected);
        assertThat(placesOf(issues.stream().filter(Issue::isError)))
                .isEqualTo(expected.severity == Severity.ERROR ? Set.of(expected) : Set.of());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/broken/expected.csv", useHeadersInDisplayName = true, emptyValue = "")
    void messageAndRemedyReadInBothLanguages(String file) {
        List<Issue> issues = issuesOf(file);
        assertThat(issues).isNotEmpty();
        for (Issue issue : issues) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                assertThat(issue.message(locale))
                        .isNotBlank()
                        .doesNotContain("{")
                        .endsWith(endOf(locale));
                assertThat(issue.remedy(locale))
                        .isNotBlank()
                        .doesNotContain("{")
                        .endsWith(endOf(locale));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sound.json", "sound-mutual.json"})
    void withoutTheDefectNothingIsFound(String file) {
        assertThat(issuesOf(file)).isEmpty();
    }

    @Test
    void valuesAtTheirBordersAreNoErrors() {
        assertThat(issuesOf("sound-at-the-borders.json")).noneMatch(Issue::isError);
    }

    @Test
    void everyFileIsExpectedToBeBroken() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER);
                Stream<String> rows = Files.lines(FOLDER.resolve("expected.csv"))) {
            Set<String> broken = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.startsWith("sound"))
                    .collect(Collectors.toSet());
            assertThat(rows.skip(1).map(row -> row.substring(0, row.indexOf(','))))
                    .containsExactlyInAnyOrderElementsOf(broken);
        }
    }

    private static List<Issue> issuesOf(String file) {
        try (InputStream in = Files.newInputStream(FOLDER.resolve(file))) {
            return DatasetCheck.check(DatasetJson.read(in));
        } catch (UnreadableJsonException e) {
            return e.issues();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Place> placesOf(List<Issue> issues) {
        return placesOf(issues.stream());
    }

    private static Set<Place> placesOf(Stream<Issue> issues) {
        return issues.map(issue -> new Place(issue.severity(), issue.code(), issue.pointer()))
                .collect(Collectors.toSet());
    }

    private static String endOf(Locale locale) {
        return locale == Locale.ENGLISH ? "." : "。";
    }

    private record Place(Severity severity, String code, String pointer) {}
}
