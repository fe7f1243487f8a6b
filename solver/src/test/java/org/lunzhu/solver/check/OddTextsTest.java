package org.lunzhu.solver.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.check.issue.ForbiddenCharacters;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.check.issue.Severity;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.support.Renaming;

/** Texts that are refused, and ids, names and codes that people may take for others. */
@Timeout(60)
class OddTextsTest {

    private static final Dataset SOUND = SoundDataset.create();

    @ParameterizedTest
    @CsvSource({
        "\\u0000, U+0000", "\\u0009, U+0009", "\\u000a, U+000A", "\\u001b, U+001B", "\\u007f, U+007F",
        "\\u0085, U+0085", "\\ud800, U+D800", "\\udc00, U+DC00", "\\ufeff, U+FEFF", "\\u202e, U+202E",
        "\\u2066, U+2066", "\\u2028, U+2028", "\\u2029, U+2029", "\\uffff, U+FFFF", "\\ufdd0, U+FDD0"
    })
    void noTextMayHaveACharacterThatIsNotSeen(String escaped, String name) {
        char character = (char) Integer.parseInt(escaped.substring(2), 16);

        assertThat(ForbiddenCharacters.find("宋" + character + "x")).isEqualTo(name);
        assertThat(ForbiddenCharacters.visible("宋" + character + "x")).isEqualTo("宋" + escaped + "x");
        assertThat(placesAndCodes(renamed("synthetic", "a" + character))).contains("/source forbidden-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "宋江", "a b", "é", "😀", "\u200b", "\u3000", "<script>", "@#/~|"})
    void otherTextsMayBeWritten(String text) {
        assertThat(ForbiddenCharacters.find(text)).isNull();
        assertThat(ForbiddenCharacters.visible(text)).isEqualTo(text);
    }

    @Test
    void everyTextIsLookedAtWhereverItStands() {
        assertThat(codesAt(renamed("p-1", "p\u0000"), "forbidden-character"))
                .contains("/supervisors/0/id", "/history/0/supervisorId", "/suitability/0/supervisorId");
    }

    @Test
    void anIssueNeverHasSuchACharacterItself() {
        Issue issue = Issue.error("blank-id", "/a\u0000", "b\u001b[31m", "c\n");

        assertThat(List.of(
                        issue.pointer(),
                        String.valueOf(issue.value()),
                        issue.args().get(0)))
                .containsExactly("/a\\u0000", "b\\u001b[31m", "c\\u000a");
    }

    @Test
    void idsThatLookAlikeAreWarnedOf() {
        Issue issue = only("ids-alike", renamed("p-2", "Ｐ-1"));

        assertThat(issue.severity()).isEqualTo(Severity.WARNING);
        assertThat(issue.pointer()).isEqualTo("/supervisors/1/id");
        assertThat(issue.message(Locale.ENGLISH)).isEqualTo("The id (Ｐ-1) looks like another one (p-1).");
    }

    @Test
    void aCircuitsIdMayLookLikeASites() {
        assertThat(codesAt(renamed("c-1", "S-1"), "ids-alike")).containsExactly("/circuits/0/id");
    }

    @Test
    void aCodeThatLooksLikeAnotherIsAnotherQualification() {
        Dataset dataset = SOUND;
        String code = dataset.sites().get(0).requiredQualifications().get(0);
        Dataset other = new Dataset(
                dataset.name(),
                dataset.title(),
                dataset.programme(),
                dataset.level(),
                dataset.source(),
                dataset.periods(),
                dataset.agencies(),
                dataset.supervisors(),
                dataset.enterprises(),
                new Renaming(Map.of(code, code.toLowerCase(Locale.ROOT)))
                        .of(dataset)
                        .sites(),
                dataset.circuits(),
                dataset.history(),
                dataset.suitability(),
                dataset.rules());

        assertThat(DatasetCheck.check(other)).extracting(Issue::code).contains("codes-alike");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\u00a0", "\u200b"})
    void anEmptyOrBlankNameIsWarnedOf(String name) {
        assertThat(codesAt(renamed("Sound", name), "blank-text")).containsExactly("/title");
    }

    @Test
    void blanksAtTheEdgeInvisibleCharactersAndLengthAreWarnedOf() {
        assertThat(placesAndCodes(renamed("Sound", "Sound "))).containsExactly("/title blank-at-the-edge");
        assertThat(placesAndCodes(renamed("Sound", "So\u00adund"))).containsExactly("/title invisible-character");
        assertThat(placesAndCodes(renamed("Sound", "N".repeat(101)))).containsExactly("/title long-text");
        assertThat(placesAndCodes(renamed("Sound", "N".repeat(100)))).isEmpty();
    }

    private static Dataset renamed(String text, String other) {
        return new Renaming(Map.of(text, other)).of(SOUND);
    }

    private static Issue only(String code, Dataset dataset) {
        return DatasetCheck.check(dataset).stream()
                .filter(issue -> issue.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> placesAndCodes(Dataset dataset) {
        return DatasetCheck.check(dataset).stream()
                .map(issue -> issue.pointer() + " " + issue.code())
                .toList();
    }

    private static List<String> codesAt(Dataset dataset, String code) {
        return DatasetCheck.check(dataset).stream()
                .filter(issue -> issue.code().equals(code))
                .map(Issue::pointer)
                .toList();
    }
}
