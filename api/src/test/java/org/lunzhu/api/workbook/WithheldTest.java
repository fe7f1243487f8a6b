package org.lunzhu.api.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.office.problem.Code;
import org.lunzhu.solver.model.AgencyKind;

class WithheldTest {

    @Test
    void personalValuesAreLeftOutAndNamedAtAnyDepth() {
        List<String> withheld = new ArrayList<>();

        Map<String, Object> shown = Withheld.strip(
                Map.of(
                        "name",
                        "王磊",
                        "phone",
                        "13900001213",
                        "partyMember",
                        true,
                        "kind",
                        AgencyKind.ENTERPRISE,
                        "experienceYears",
                        7,
                        "unavailable",
                        List.of(Map.of("from", "2021-05-01", "reason", "住院"))),
                withheld);

        assertThat(shown)
                .containsOnly(
                        Map.entry("name", "王磊"),
                        Map.entry("kind", "ENTERPRISE"),
                        Map.entry("experienceYears", 7),
                        Map.entry("unavailable", List.of(Map.of("from", "2021-05-01"))));
        assertThat(withheld).containsExactlyInAnyOrder("phone", "partyMember", "reason");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13900001213",
                "１３９００００１２１３",
                "139 0000 1213",
                "139-0000-1213",
                "0631-5231234",
                "37100219800101001X",
                "370602198001010013"
            })
    void numbersOfPeopleCannotBeReadInTextsOfProblems(String number) {
        String masked = Withheld.mask(Code.CELL_COMMENT, "请联系" + number + "核实");

        assertThat(masked).startsWith("请联系").endsWith("核实").contains("•••");
        assertThat(masked.codePoints().filter(Character::isDigit).count()).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20210301", "2021-03-01—2021-09-10", "20210301-20210910", "37100001", "3家与2家"})
    void daysAndSmallNumbersStay(String text) {
        assertThat(Withheld.mask(Code.DATE_AMBIGUOUS, text)).isEqualTo(text);
    }

    @Test
    void aBrokenTelephoneNumberIsOneAllTheSame() {
        assertThat(Withheld.mask(Code.PHONE_INVALID, "电话“5231234”位数不对")).isEqualTo("电话“523•••••”位数不对");
    }
}
