package org.lunzhu.data.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lunzhu.solver.model.plan.SavedPlan;

class PlanJsonTest {

    private static final String PLAN = """
            {
              "dataset": "weihai",
              "name": "方案",
              "postings": [
                {"postId": "s", "periodId": "1", "seat": 0, "role": "LEAD", "supervisorId": "p", "pinned": true},
                {"postId": "s", "periodId": "1", "seat": 1, "role": "MEMBER"}
              ],
              "circuits": [
                {"id": "c", "siteIds": ["t"]}
              ],
              "score": "0hard/-2medium/-12345soft",
              "bound": -12000000000,
              "gapPercent": 2.9
            }
            """;

    @Test
    void whatIsReadIsWrittenTheSame() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanJson.write(read(PLAN), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(PLAN);
    }

    @Test
    void theLeastPlanNamesItsDatasetAndItsPostings() throws IOException {
        assertThat(read("{\"dataset\": \"weihai\", \"postings\": []}").circuits())
                .isNull();
    }

    private static SavedPlan read(String json) throws IOException {
        return PlanJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
