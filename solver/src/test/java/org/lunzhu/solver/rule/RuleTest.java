package org.lunzhu.solver.rule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.model.ParameterOverrides;
import org.lunzhu.solver.model.RuleSettings;

class RuleTest {

    private static final String CATALOGUE = """
            qualified ◆ | 1hard | 资质符合 | W21 四(一)
            no-self-supervision ◆ | 1hard | 不得监督本单位 | T22 一(一), 四(二)
            recusal ◆ | 1hard | 回避 | T22 四(二)
            available ◆ | 1hard | 在岗可派 | W21 四(三)
            agency-role ◆ | 1hard | 牵头配合 | W21 四(一)
            jurisdiction ◆ | 1hard | 分级属地 | L20 二.2, T22 一(一)
            superior-coverage | 1hard | 上级驻点不重复派驻 | W21 四
            distinct-team | 1hard | 一人一席 | W21 四(一)
            one-post | 1hard | 脱岗专职 | W21 四(三)
            lead-present | 1hard | 牵头到位 | W21 四(一)
            rotate | 1hard | 半年轮换 | W21 二(一), C21 三(五)
            service-limit | 1hard | 连续驻点上限 | C21 三(五)
            release-limit | 1hard | 抽调上限 | W21 四(一)
            training-places | 1hard | 岗前培训 | T22 三(四)
            mutual-exchange | 1hard | 互派成组 | T22 一(一)
            seat-filled | 1medium | 席位不空缺 | W21 四(一), T22 三(四)
            all-hands | 1medium | 全员包保 | L20 三.2
            travel | 1soft | 往返路程 | W21 四(三)
            workload-balance | 20soft | 任务均衡 | W22 §9
            agency-balance | 10soft | 单位负担均衡 | W21 四(一)
            risk-experience | 5soft | 风险与经验匹配 | W21 二(二)
            team-mix | 30soft | 新老搭配 | C21 三(五)
            repeat-pair | 40soft | 搭档轮换 | T22 四(二)
            return-gap | 30soft | 重返间隔 | T22 四(二)
            reciprocal | 200soft | 避免互相监督 | T22 四(二)
            handover-distance | 10soft | 交接便利 | T22 三(四)
            handover-continuity | 50soft | 交接衔接 | C21 三(五)
            suitability | 1soft | 适配意愿 | C21 三(六)
            stability | 25soft | 调整最小 | W21 二(二)
            """;

    @Test
    void catalogueIsTheStandards() {
        String catalogue = Arrays.stream(Rule.values())
                .map(rule -> "%s%s | %s | %s | %s\n"
                        .formatted(
                                rule.id(),
                                rule.isEligibility() ? " ◆" : "",
                                rule.defaultWeight(),
                                rule.titleZh(),
                                rule.source()))
                .collect(joining());
        assertThat(catalogue).isEqualTo(CATALOGUE);
    }

    @Test
    void everyRuleIsFoundByItsId() {
        assertThat(Rule.values())
                .allSatisfy(rule -> assertThat(Rule.get(rule.id())).isSameAs(rule));
    }

    @Test
    void unknownIdIsRefused() {
        assertThat(Rule.find("teleport")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleWeights.of(settings("teleport", "1soft")))
                .withMessageContaining("(teleport)");
    }

    @Test
    void weightsCarryTheirLevel() {
        assertThat(RuleWeight.find("40soft")).hasValue(new RuleWeight(ScoreLevel.SOFT, 40));
        assertThat(RuleWeight.find("2medium")).hasValue(new RuleWeight(ScoreLevel.MEDIUM, 2));
        assertThat(RuleWeight.find("1000000000hard")).hasValue(new RuleWeight(ScoreLevel.HARD, 1_000_000_000));
        assertThat(new RuleWeight(ScoreLevel.MEDIUM, 3).toScore()).isEqualTo(HardMediumSoftLongScore.of(0, 3, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soft",
                "40",
                "-1soft",
                "+1soft",
                "1.5soft",
                "40 soft",
                "40Soft",
                "1000000001soft",
                "99999999999999999999soft",
                "1soft/2hard",
                "4０soft"
            })
    void textsThatAreNoWeightAreRefused(String text) {
        assertThat(RuleWeight.find(text)).isEmpty();
        assertThatThrownBy(() -> RuleWeights.of(settings("travel", text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(travel)")
                .hasMessageContaining("(" + text + ")");
    }

    @Test
    void onlyChangedWeightsAreOverridden() {
        RuleWeights weights = RuleWeights.of(new RuleSettings(
                Map.of("travel", "1soft", "recusal", "7soft", "reciprocal", "0soft"), ParameterOverrides.NONE));
        assertThat(weights.of(Rule.RECUSAL)).hasToString("7soft");
        assertThat(weights.toOverrides().getKnownConstraintNames()).containsExactlyInAnyOrder("recusal", "reciprocal");
    }

    @Test
    void eligibilityRulesBarWhileTheyAreHardAndAboveZero() {
        assertThat(RuleWeights.of(settings("recusal", "2hard")).bars(Rule.RECUSAL))
                .isTrue();
        assertThat(RuleWeights.of(settings("recusal", "0hard")).bars(Rule.RECUSAL))
                .isFalse();
        assertThat(RuleWeights.of(settings("recusal", "9medium")).bars(Rule.RECUSAL))
                .isFalse();
        assertThat(RuleWeights.of(settings("travel", "9hard")).bars(Rule.TRAVEL))
                .isFalse();
    }

    private static RuleSettings settings(String id, String weight) {
        return new RuleSettings(Map.of(id, weight), ParameterOverrides.NONE);
    }
}
