package org.lunzhu.office.books;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Books with one trap or more each, kept as files. */
class OfficeBooksTest {

    static Stream<Trial> books() {
        return Stream.of(
                        "h01-驻点情况统计表-市海洋发展局",
                        "h02-驻点企业名单-住建燃气",
                        "h03-驻点人员花名册-市交通局",
                        "h04-乳山市驻点企业名单",
                        "h05-驻点情况统计表（第二批汇总）",
                        "h06-罗庄区包保督导信息统计表",
                        "h07-互派驻点人员名单（第二批）",
                        "h08-请假回避历史三表",
                        "h09-拟派人员（筛选）",
                        "h10-系统导出驻点人员",
                        "h11-市公安局驻点人员（改）")
                .map(OfficeBooksTest::trial);
    }

    private static Trial trial(String name) {
        JsonNode expected = Reads.json(name + ".expected.json");
        String file = expected.path("file").asString();
        return new Trial(file, expected.path("context").asString(), Reads.resource(file), expected);
    }

    @ParameterizedTest
    @MethodSource("books")
    void readsEachBookAsItsOfficeMeantIt(Trial trial) throws java.io.IOException {
        Reads.asExpected(trial);
    }
}
