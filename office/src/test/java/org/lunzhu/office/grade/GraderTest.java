package org.lunzhu.office.grade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The grader finds each kind of fault. */
class GraderTest {

    private static final String EXPECTED = """
            {"expect":{"supervisors":[{"name":"王磊","agency":"市应急局","phone":"13900000001"}],
             "problems":[{"code":"AGENCY_UNKNOWN","sheet":"S","cell":"B3","suggestion":["市公安局"]}]},
             "mustNot":[{"section":"supervisors","match":{"name":"李强"},"field":"agency"}]}""";
    private static final String RIGHT = """
            {"supervisors":[{"name":"王 磊","agencyId":"a","phone":"139-0000-0001"}],
             "problems":[{"sheet":"S","cell":"B3","code":"AGENCY_UNKNOWN","suggestion":["市公安局"]}]}""";
    private static final String CONTEXT =
            "{\"agencies\":[{\"id\":\"a\",\"name\":\"市应急局\"},{\"id\":\"b\",\"name\":\"市水务局\"}]}";

    private static JsonNode json(String text) {
        return new ObjectMapper().readTree(text);
    }

    private static Grade grade(String reading) {
        return Grader.grade(json(reading), json(EXPECTED), json(CONTEXT));
    }

    @ParameterizedTest
    @CsvSource({
        "王 磊, 王 雷, missed, extra",
        "139-0000-0001, 139-0000-0002, wrong, wrong",
        "\"agencyId\":\"a\", \"agencyId\":\"b\", wrong, wrong",
        "AGENCY_UNKNOWN, AGENCY_AMBIGUOUS, other code, other code",
        "B3, C3, problem missed, false alarm",
        "市公安局, 市教育局, suggestion missing, suggestion missing"
    })
    void findsWhatDiffers(String right, String wrong, String one, String other) {
        assertThat(grade(RIGHT).faults()).isEmpty();
        assertThat(grade(RIGHT.replace(right, wrong)).faults())
                .anyMatch(fault -> fault.startsWith(one))
                .anyMatch(fault -> fault.startsWith(other));
    }

    @ParameterizedTest
    @CsvSource({"agencyId, guessed", "phone, extra"})
    void findsWhatMustNotBeRead(String field, String fault) {
        String reading =
                RIGHT.replace("}],\n \"problems\"", "},{\"name\":\"李强\",\"" + field + "\":\"a\"}],\n \"problems\"");
        assertThat(grade(reading).faults()).anyMatch(found -> found.startsWith(fault));
    }
}
