package org.lunzhu.solver.rule.constraint;

import static org.lunzhu.solver.support.Scenario.posted;
import static org.lunzhu.solver.support.SiteBuilder.aSite;

import org.junit.jupiter.api.Test;
import org.lunzhu.solver.support.RuleVerifier;

class RotationConstraintsTest {

    private final RuleVerifier rotate = RuleVerifier.of(RotationConstraints::rotate);
    private final RuleVerifier serviceLimit = RuleVerifier.of(RotationConstraints::serviceLimit);
    private final RuleVerifier returnGap = RuleVerifier.of(RotationConstraints::returnGap);

    @Test
    void everyPeriodBeyondTheTenureCostsInEachRun() {
        rotate.costs((2 + 1) + 1 + 1 + 3, posted("""
                        mine: ann bob | ann bob | ann cat | - cat | ann dan | ann eve
                        port: bob -   | cat -   | bob -   | bob - | bob -   | bob -
                        """));
    }

    @Test
    void aRunAsLongAsTheTenureIsFree() {
        rotate.isSilent(
                posted("mine: ann - | ann - | ann - | - - | ann - | ann -").parameters(p -> p.maxTenurePeriods(3)));
    }

    @Test
    void historyLengthensARunThatReachesIntoThePlan() {
        rotate.costs(
                3,
                posted("mine: ann - | ann - | bob -")
                        .history("ann", "mine", 1, 2, 3, 5, 6, 7, 8)
                        .parameters(p -> p.maxTenurePeriods(2)));
    }

    @Test
    void aRunWhollyInHistoryIsFree() {
        rotate.isSilent(
                posted("mine: - ann | cat -").history("ann", "port", 1, 2, 3).history("bob", "mine", 1, 2));
        rotate.isSilent(posted("mine: bob -").history("ann", "mine", 1, 2, 3));
        rotate.isSilent(posted("mine: - - | ann -").history("ann", "mine", 1, 2, 3));
    }

    @Test
    void runsCountBySiteSoACircuitCountsForEachOfItsSites() {
        rotate.costs(
                2 * 3 + 2,
                posted("loop: ann - | ann - | ann -\nmine: bob -")
                        .circuit("loop", "dock", "silo", "tank")
                        .history("ann", "dock", 1)
                        .history("ann", "silo", 1));
    }

    @Test
    void twoSeatsOfOnePersonAreOnePeriod() {
        rotate.costs(2, posted("mine: ann ann | ann ann | ann -").history("bob", "mine", 1, 1));
    }

    @Test
    void unstaffedPeriodsCountToo() {
        rotate.costs(2, posted("mine: ann - | ann - | ann -").with(aSite("mine").activeIn("p1")));
    }

    @Test
    void postedPeriodsBeyondTheLimitCostInEachRunAtWhateverPosts() {
        serviceLimit.costs(1 + 5, posted("""
                        mine: ann - | bob -   | ann bob | bob - | -   - | bob - | bob - | bob -
                        port: bob - | ann bob | -   -   | ann - | bob - | -   - | -   - | -   -
                        """).history("bob", "quay", 2).parameters(p -> p.maxConsecutivePeriods(3)));
    }

    @Test
    void aRunAsLongAsTheLimitIsFree() {
        serviceLimit.isSilent(posted("mine: ann - | ann -").history("ann", "port", 1, 2, 4, 5, 6, 7, 8));
    }

    @Test
    void serviceInHistoryAtAnotherSiteLengthensTheRun() {
        serviceLimit.costs(
                3, posted("mine: ann - | ann -").history("ann", "port", 1, 2, 3).history("ann", "quay", 3, 4, 5));
    }

    @Test
    void serviceWhollyInHistoryIsFree() {
        serviceLimit.isSilent(posted("mine: - - | ann -").history("ann", "port", 1, 2, 3, 4, 5, 6));
    }

    @Test
    void everyPairOfPeriodsTooCloseWithOneAwayBetweenCosts() {
        returnGap.costs(2 + 1, posted("mine: ann - | bob - | ann - | ann - | bob -"));
    }

    @Test
    void returningAsLateAsTheGapIsFree() {
        returnGap.isSilent(posted("mine: ann - | bob - | cat - | dan - | ann -"));
        returnGap.costs(
                2, posted("mine: ann bob | cat - | - - | dan - | ann bob").parameters(p -> p.returnGapPeriods(5)));
    }

    @Test
    void stayingIsNoReturn() {
        returnGap.isSilent(posted("mine: ann - | ann - | ann -").history("ann", "mine", 1));
    }

    @Test
    void historyCountsButNotAPairWhollyInIt() {
        returnGap.costs(2, posted("mine: - - | ann -").history("ann", "mine", 1, 2, 4));
    }

    @Test
    void twoPeopleWhoSwapTwoPostsCostNoReturnGap() {
        returnGap.isSilent(posted("""
                mine: ann - | bob -
                port: bob - | ann -
                """));
    }

    @Test
    void returnsCountBySiteSoACircuitCountsForEachOfItsSites() {
        returnGap.costs(
                3 + 1,
                posted("loop: ann - | bob - | ann -")
                        .circuit("loop", "dock", "silo", "tank")
                        .history("ann", "dock", 2)
                        .history("ann", "silo", 4));
    }
}
