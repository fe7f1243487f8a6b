package org.lunzhu.solver.check.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Pointer PLACE = Pointer.ROOT.at("sites");

    private final Findings findings = new Findings();

    @Test
    void errorsComeFirst() {
        findings.warning(PLACE, "unused-agency", "a");
        findings.error(PLACE, "unknown-agency", "b");

        assertThat(findings.toList()).extracting(Issue::code).containsExactly("unknown-agency", "unused-agency");
    }

    @Test
    void moreThanAnybodyReadsIsNotKept() {
        Findings others = new Findings();
        for (int i = 0; i < 10_003; i++) {
            others.warning(PLACE, "unused-agency", i);
            findings.error(PLACE, "unknown-agency", i);
        }
        findings.addAll(others);
        findings.addAll(others);

        assertThat(findings.toList())
                .hasSize(20_000)
                .satisfies(issues -> assertThat(issues.get(9_999).value()).isEqualTo("9999"))
                .satisfies(issues -> assertThat(issues.get(19_999).isError()).isFalse());
    }

    @Test
    void anErrorIsNoticedHoweverManyWarningsThereAre() {
        for (int i = 0; i < 10_003; i++) {
            findings.warning(PLACE, "unused-agency", i);
        }
        assertThat(findings.hasErrors()).isFalse();

        findings.error(PLACE, "unknown-agency", "b");

        assertThat(findings.hasErrors()).isTrue();
    }
}
