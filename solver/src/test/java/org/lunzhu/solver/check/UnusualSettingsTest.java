package org.lunzhu.solver.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.check.issue.Severity;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.Renaming;
import org.lunzhu.solver.support.Scenario;
import org.lunzhu.solver.support.SiteBuilder;
import org.lunzhu.solver.support.SupervisorBuilder;

/** Weights and periods that are possible and seldom meant. */
@Timeout(60)
class UnusualSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1hard", "7medium"})
    void suitabilityIsRefusedAboveTheSoftLevel(String weight) {
        assertThat(issues("suitability", weight))
                .containsExactly(
                        Issue.error("negative-rule-above-soft", "/rules/weights/suitability", weight, "suitability"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3soft", "0hard", "0medium"})
    void suitabilityMayBeSoftOrOff(String weight) {
        assertThat(issues("suitability", weight)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "travel, 1hard, posting-costs-more-than-vacancy",
        "travel, 2medium, posting-costs-more-than-vacancy",
        "workload-balance, 1medium, posting-costs-more-than-vacancy",
        "agency-balance, 1hard, posting-costs-more-than-vacancy",
        "risk-experience, 1medium, rule-before-filled-seats",
        "team-mix, 1hard, rule-before-filled-seats",
        "repeat-pair, 1hard, rule-before-filled-seats",
        "return-gap, 1hard, rule-before-filled-seats",
        "reciprocal, 1hard, rule-before-filled-seats",
        "handover-distance, 1medium, rule-before-filled-seats",
        "seat-filled, 9soft, vacancies-cost-little",
        "seat-filled, 0medium, vacancies-cost-nothing"
    })
    void aCostOnTheLevelOfFilledSeatsOrAboveIsWarnedOf(String rule, String weight, String code) {
        assertThat(issues(rule, weight)).singleElement().satisfies(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.pointer()).isEqualTo("/rules/weights/" + rule);
        });
    }

    @ParameterizedTest
    @CsvSource({"travel, 0hard", "travel, 999soft", "stability, 1hard", "rotate, 5hard", "seat-filled, 1hard"})
    void otherWeightsAreNot(String rule, String weight) {
        assertThat(issues(rule, weight)).isEmpty();
    }

    /** The reason for the warning: what it says of the empty plan is so. */
    @ParameterizedTest
    @ValueSource(strings = {"travel", "workload-balance", "agency-balance"})
    void thenTheEmptyPlanIsBetterThanAFullOne(String rule) {
        Scorer scorer = new Scorer();
        assertThat(scorer.score(far("ann", rule).plan()))
                .isLessThan(scorer.score(far("-", rule).plan()));
    }

    private static Scenario far(String person, String rule) {
        return Scenario.posted("mine: " + person)
                .with(SupervisorBuilder.aSupervisor("ann").home(37.0, 122.0))
                .with(SiteBuilder.aSite("mine").location(37.5, 122.0))
                .weight(rule, "1hard");
    }

    private static List<Issue> issues(String rule, String weight) {
        Dataset sound = SoundDataset.create();
        Dataset dataset = Scenario.posted("mine: ann bob").weight(rule, weight).dataset();
        return DatasetCheck.check(new Dataset(
                sound.name(),
                sound.title(),
                sound.programme(),
                sound.level(),
                sound.source(),
                sound.periods(),
                sound.agencies(),
                sound.supervisors(),
                sound.enterprises(),
                sound.sites(),
                sound.circuits(),
                sound.history(),
                sound.suitability(),
                dataset.rules()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-12-31, period-short",
        "2026-12-05, 2026-12-31, period-short",
        "2026-07-01, 2027-07-02, period-long"
    })
    void shortAndLongPeriodsAreWarnedOf(String startsOn, String endsOn, String code) {
        assertThat(periodIssues(startsOn, endsOn)).contains("/periods/1/endsOn " + code);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-04, 2026-12-31", "2026-07-01, 2027-07-01", "2026-07-01, 2026-12-31"})
    void periodsOfAMonthToAYearAreUsual(String startsOn, String endsOn) {
        assertThat(periodIssues(startsOn, endsOn)).noneMatch(text -> text.contains("period-"));
    }

    private static List<String> periodIssues(String startsOn, String endsOn) {
        Dataset dataset = new Renaming(Map.of("2026-07-01", startsOn, "2026-12-31", endsOn)).of(SoundDataset.create());
        return DatasetCheck.check(dataset).stream()
                .map(issue -> issue.pointer() + " " + issue.code())
                .toList();
    }
}
