package org.lunzhu.data.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunzhu.solver.check.issue.Issue;

class UnreadableJsonTest {

    private static final String HEAD =
            "{\"name\": \"x\", \"programme\": \"POSTING\", \"level\": \"CITY\", \"periods\": [], \"agencies\": [], ";

    @Test
    void everyProblemIsNamedAtOnceWithItsPlace() {
        List<Issue> issues = issuesOf("""
                {"name": 7, "programme": "POST", "level": "CITY", "colour": 1,
                 "periods": [{"id": "1", "startsOn": "2021-02-30", "endsOn": "soon"}],
                 "agencies": {}, "supervisors": [null, {"id": "p", "name": "n", "agencyId": "a", "kind": "OFFICIAL",
                   "experienceYears": 3.5, "capacityPercent": 99999999999, "home": {"lat": "37", "lon": 1e400}}],
                 "rules": {"weights": {"travel": 2}, "parameters": {"minteam": 2, "teamKinds": ["BOSS"]}}}
                """);

        assertThat(issues)
                .extracting(issue -> issue.code() + " " + issue.pointer() + " " + issue.value())
                .containsExactlyInAnyOrder(
                        "wrong-type /name 7",
                        "unknown-constant /programme \"POST\"",
                        "unknown-property /colour colour",
                        "malformed-date /periods/0/startsOn \"2021-02-30\"",
                        "malformed-date /periods/0/endsOn \"soon\"",
                        "wrong-type /agencies {…}",
                        "wrong-type /supervisors/0 null",
                        "wrong-type /supervisors/1/experienceYears 3.5",
                        "out-of-bounds /supervisors/1/capacityPercent 99999999999",
                        "wrong-type /supervisors/1/home/lat \"37\"",
                        "out-of-bounds /supervisors/1/home/lon 1E+400",
                        "missing-property /sites null",
                        "wrong-type /rules/weights/travel 2",
                        "unknown-property /rules/parameters/minteam minteam",
                        "unknown-constant /rules/parameters/teamKinds/0 \"BOSS\"");
    }

    @Test
    void everyProblemHasItsSentencesInBothLanguages() {
        for (String json :
                List.of("", "{", "{} {}", "[]", "{\"a\": 1, \"a\": 2}", "{\"bound\": 1" + "0".repeat(2000) + "}")) {
            List<Issue> issues = issuesOf(json);
            assertThat(issues).isNotEmpty();
            for (Issue issue : issues) {
                assertThat(issue.message(Locale.CHINA)).isNotEqualTo(issue.message(Locale.ENGLISH));
                assertThat(issue.remedy(Locale.CHINA)).isNotEqualTo(issue.remedy(Locale.ENGLISH));
            }
        }
    }

    @Test
    void aTruncatedDocumentTellsWhereItEnds() {
        assertThat(issuesOf(HEAD + "\"sites\": [{\"id\": \"s")).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("json-truncated");
            assertThat(issue.pointer()).isEqualTo("/sites/0/id");
        });
    }

    @Test
    void aSyntaxErrorTellsLineAndColumn() {
        assertThat(issuesOf("{\"name\":\n  oops}")).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("malformed-json");
            assertThat(issue.pointer()).isEqualTo("/name");
            assertThat(issue.args().get(0)).isEqualTo("2");
        });
    }

    @Test
    void aSecondDocumentBehindTheFirstIsRefused() {
        assertThat(codesOf("{} {}")).containsExactly("malformed-json");
    }

    @Test
    void aDocumentThatIsNoObjectIsRefusedOnce() {
        assertThat(codesOf("[1]")).containsExactly("wrong-type");
    }

    @Test
    void aDatasetAndAPlanAreNotTakenForEachOther() {
        String plan = "{\"dataset\": \"x\", \"postings\": [], \"sights\": []}";
        byte[] dataset = (HEAD + "\"supervisors\": [], \"sites\": []}").getBytes(StandardCharsets.UTF_8);

        assertThat(codesOf(plan)).containsExactly("plan-as-dataset");
        assertThat(codesOf(plan.replace("postings", "posts"))).contains("missing-property");
        UnreadableJsonException refusal = catchThrowableOfType(
                UnreadableJsonException.class, () -> PlanJson.read(new ByteArrayInputStream(dataset)));
        assertThat(refusal.issues()).extracting(Issue::code).containsExactly("dataset-as-plan");
    }

    @Test
    void anEmptyDocumentIsRefused() {
        assertThat(codesOf(" ")).containsExactly("json-empty");
    }

    @Test
    void everyPropertyThatStandsTwiceIsNamed() {
        String json = HEAD + "\"supervisors\": [], \"sites\": [{\"id\": \"a\", \"name\": \"n\", \"mode\": \"ROVING\","
                + "\"id\": \"b\"}], \"level\": \"CITY\"}";

        assertThat(issuesOf(json)).extracting(Issue::pointer).containsExactly("/sites/0/id", "/level");
        assertThat(codesOf(json)).containsOnly("json-duplicate");
    }

    @Test
    void nestingBeyondTheLimitIsRefused() {
        assertThat(codesOf("{\"a\":" + "[".repeat(100_000))).containsExactly("json-too-deep");
    }

    @Test
    void moreValuesThanAnyDatasetHasAreRefused() {
        assertThat(codesOf("{\"a\":[" + "0,".repeat(JsonTree.MAX_TOKENS) + "0]}"))
                .containsExactly("json-too-many");
    }

    @Test
    void numbersThatWouldTakeForeverAreRefused() {
        String json = HEAD.replace("[], \"agencies\": []", "[]")
                + "\"agencies\": [{\"id\": \"a\", \"name\": \"n\", \"kind\": \"ENTERPRISE\","
                + "\"releaseLimit\": {\"maxShare\": 1e-999999999}}], \"supervisors\": [], \"sites\": []}";

        assertThat(codesOf(json)).containsExactly("out-of-bounds");
        assertThat(codesOf("{\"a\":" + "1".repeat(5000) + "}")).containsExactly("json-too-long");
    }

    @Test
    void otherEncodingsAreRecognized() {
        String json = "{\"name\": \"威海市驻点监管\"}";

        assertThat(encodingOf(json.getBytes(StandardCharsets.UTF_16))).isEqualTo("UTF-16");
        assertThat(encodingOf(json.getBytes(StandardCharsets.UTF_16LE))).isEqualTo("UTF-16");
        assertThat(encodingOf(json.getBytes(Charset.forName("GBK")))).isEqualTo("GBK");
        assertThat(encodingOf(new byte[] {'{', '"', (byte) 0xFF, '"', '}'})).isEqualTo("?");
    }

    @Test
    void aByteOrderMarkOfUtf8IsNoTrouble() {
        assertThat(codesOf("\uFEFF" + HEAD + "\"supervisors\": []}")).containsExactly("missing-property");
    }

    @Test
    void aFileBeyondTheLimitIsRefusedByItsSize(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("large.json");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100L << 20);
        }

        UnreadableJsonException refusal =
                catchThrowableOfType(UnreadableJsonException.class, () -> DatasetJson.read(file));

        assertThat(refusal.issues()).extracting(Issue::code).containsExactly("json-too-large");
    }

    @Test
    void whatIsPersonalIsNotRepeated() {
        String json = HEAD + "\"sites\": [], \"supervisors\": [{\"id\": \"p\", \"name\": \"n\", \"agencyId\": \"a\","
                + "\"kind\": \"OFFICIAL\", \"phone\": 13800138000, \"partyMember\": \"yes\"}]}";

        assertThat(issuesOf(json)).hasSize(2).extracting(Issue::value).containsOnlyNulls();
        assertThat(issuesOf(json))
                .extracting(issue -> issue.message(Locale.ENGLISH))
                .contains("The value (…) is of the wrong type; expected: string.");
    }

    private static String encodingOf(byte[] bytes) {
        Issue issue = issuesOf(bytes).get(0);
        assertThat(issue.code()).isEqualTo("json-encoding");
        return issue.args().get(0);
    }

    private static List<String> codesOf(String json) {
        return issuesOf(json).stream().map(Issue::code).toList();
    }

    private static List<Issue> issuesOf(String json) {
        return issuesOf(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Issue> issuesOf(byte[] json) {
        UnreadableJsonException refusal = catchThrowableOfType(
                UnreadableJsonException.class, () -> DatasetJson.read(new ByteArrayInputStream(json)));
        return refusal.issues();
    }
}
