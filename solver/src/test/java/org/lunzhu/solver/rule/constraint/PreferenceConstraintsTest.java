package org.lunzhu.solver.rule.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunzhu.solver.support.AgencyBuilder.anAgency;
import static org.lunzhu.solver.support.Scenario.of;
import static org.lunzhu.solver.support.Scenario.posted;
import static org.lunzhu.solver.support.SiteBuilder.aSite;
import static org.lunzhu.solver.support.SupervisorBuilder.aSupervisor;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.junit.jupiter.api.Test;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.risk.RiskGrade;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.score.RuleCost;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.RuleVerifier;
import org.lunzhu.solver.support.Scenario;

class PreferenceConstraintsTest {

    private final RuleVerifier travel = RuleVerifier.of(PreferenceConstraints::travel);
    private final RuleVerifier workloadBalance = RuleVerifier.of(PreferenceConstraints::workloadBalance);
    private final RuleVerifier riskExperience = RuleVerifier.of(PreferenceConstraints::riskExperience);
    private final RuleVerifier suitability = RuleVerifier.of(PreferenceConstraints::suitability);
    private final RuleVerifier stability = RuleVerifier.of(PreferenceConstraints::stability);

    @Test
    void everyPostingCostsTheRoadKilometresFromHomeElseFromTheAgency() {
        travel.costs(
                145 + 14 + 14,
                posted("mine: ann bob | bob -")
                        .with(aSite("mine").location(37, 122))
                        .with(anAgency("bureau").location(37.1, 122))
                        .with(aSupervisor("ann").home(38, 122)));
    }

    @Test
    void kilometresAreRoundedAfterTheDetour() {
        travel.costs(
                222,
                posted("mine: ann -")
                        .with(aSite("mine").location(37, 122))
                        .with(aSupervisor("ann").home(38, 122))
                        .parameters(p -> p.detourFactor(2)));
    }

    @Test
    void circuitLiesInTheMiddleOfItsSites() {
        travel.costs(
                145,
                posted("loop: ann -")
                        .with(aSite("dock").location(36, 122))
                        .with(aSite("silo").location(38, 122))
                        .circuit("loop", "dock", "silo")
                        .with(aSupervisor("ann").home(38, 122)));
    }

    @Test
    void unknownPlacesCostNoKilometres() {
        travel.isSilent(posted("mine: ann -").with(aSite("mine").location(37, 122)));
        travel.isSilent(posted("mine: ann -").with(anAgency("bureau").location(37, 122)));
    }

    @Test
    void workCostsTheSquareOfItsLoadWithTheLastFourPeriods() {
        workloadBalance.costs(
                25 + 4 + 4,
                posted("mine: ann bob | ann - | - bob")
                        .history("ann", "mine", 1, 4, 5, 6)
                        .history("ann", "port", 3, 3, 4)
                        .history("cat", "port", 2, 4));
    }

    @Test
    void contractLoadIsSummedBeforeItIsSquaredAndRoundedDown() {
        workloadBalance.costs(
                2, of(Programme.CONTRACT, "a: ann\nb: ann\nc: ann\nd: ann\ne: ann\nf: ann\ng: ann\nh: ann"));
        workloadBalance.isSilent(of(Programme.CONTRACT, "a: ann\nb: ann\nc: ann\nd: ann"));
    }

    @Test
    void lackingYearsCostAtGreaterPostsAndTwiceAtMajorOnes() {
        riskExperience.costs(
                2 * 3 + 2 * 1 + 2,
                posted("""
                        major:   ann bob
                        greater: cat dan
                        """)
                        .with(aSite("major").grade(RiskGrade.MAJOR))
                        .with(aSite("greater").grade(RiskGrade.GREATER))
                        .with(aSupervisor("ann").years(0))
                        .with(aSupervisor("bob").years(2))
                        .with(aSupervisor("cat").years(1))
                        .with(aSupervisor("dan").years(3)));
    }

    @Test
    void lowerGradesTakeAnybodyAndThreeYearsAreEnough() {
        riskExperience.isSilent(posted("general: ann -\nlow: ann -\nmajor: bob -")
                .with(aSite("general").grade(RiskGrade.GENERAL))
                .with(aSite("low").grade(RiskGrade.LOW))
                .with(aSite("major").grade(RiskGrade.MAJOR))
                .with(aSupervisor("ann").years(0))
                .with(aSupervisor("bob").years(3)));
    }

    @Test
    void circuitHasTheHighestGradeOfItsSites() {
        riskExperience.costs(
                4,
                posted("loop: ann -")
                        .with(aSite("dock").grade(RiskGrade.LOW))
                        .with(aSite("silo").grade(RiskGrade.MAJOR).activeIn("p9"))
                        .circuit("loop", "dock", "silo")
                        .with(aSupervisor("ann").years(1)));
    }

    @Test
    void suitabilityIsABenefitAndItsLackACost() {
        assertBenefit(
                40 - 15,
                posted("mine: ann bob | cat -").suitability("ann", "mine", 40).suitability("bob", "mine", -15));
        assertBenefit(
                -30,
                posted("mine: ann - | ann -").suitability("ann", "mine", -15).suitability("ann", "port", 90));
    }

    /** The verifier cannot tell a rule that is cost or benefit, so the score itself is asked. */
    private static void assertBenefit(long amount, Scenario scenario) {
        RuleCost cost = new Scorer().report(scenario.plan()).of(Rule.SUITABILITY);
        assertThat(cost.amount()).isEqualTo(-amount);
        assertThat(cost.score()).isEqualTo(HardMediumSoftLongScore.ofSoft(amount));
    }

    @Test
    void circuitHasTheMeanOfItsSitesRoundedDown() {
        assertBenefit(
                3, posted("loop: ann -").circuit("loop", "dock", "silo", "tank").suitability("ann", "dock", 11));
        assertBenefit(
                -4,
                posted("loop: ann -").circuit("loop", "dock", "silo", "tank").suitability("ann", "silo", -10));
    }

    @Test
    void withoutSuitabilityNothingIsSaid() {
        suitability.isSilent(
                posted("mine: ann bob").suitability("bob", "port", 50).suitability("cat", "mine", 60));
    }

    @Test
    void everySeatThatTheBaseFillsOtherwiseCosts() {
        stability.costs(
                4,
                posted("mine: ann bob | -   dan | eve -")
                        .basedOn("mine: bob ann | cat dan | - -\nport: fay")
                        .with(aSite("port").team(2)));
    }

    @Test
    void fillingASeatTheBaseLeavesEmptyIsFree() {
        stability.isSilent(posted("mine: ann bob").basedOn("mine: ann -"));
        stability.isSilent(posted("mine: ann bob"));
    }

    @Test
    void aSeatThatIsNoLongerStaffedWasChanged() {
        stability.costs(
                2,
                posted("mine: - -").basedOn("mine: ann bob").with(aSite("mine").coveredBy(Level.PROVINCE)));
    }
}
