package org.lunzhu.solver.rule.constraint;

import static org.lunzhu.solver.support.Scenario.posted;
import static org.lunzhu.solver.support.SiteBuilder.aSite;

import org.junit.jupiter.api.Test;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.support.RuleVerifier;
import org.lunzhu.solver.support.Scenario;

class HandoverConstraintsTest {

    private final RuleVerifier handoverDistance = RuleVerifier.of(RotationConstraints::handoverDistance);
    private final RuleVerifier handoverContinuity = RuleVerifier.of(RotationConstraints::handoverContinuity);

    /** Two posts one degree of latitude, 145 km by road, apart; a third right beside the first. */
    private static Scenario farApart(String plan) {
        return posted(plan)
                .with(aSite("near").location(37, 122))
                .with(aSite("next").location(37.01, 122))
                .with(aSite("far").location(38, 122));
    }

    @Test
    void everyPairOfPostsLeftAndTakenFarApartCosts() {
        handoverDistance.costs(2 + 1 + 1, farApart("""
                near: ann bob | -   -   | bob -
                next: ann -   | -   -   | -   -
                far:  -   -   | ann bob | -   -
                """));
    }

    @Test
    void distanceIsRoadKilometresRoundedAndOnlyAboveTheMostCosts() {
        String plan = """
                near: ann bob | -   -
                far:  -   -   | ann bob
                """;
        handoverDistance.isSilent(farApart(plan).parameters(p -> p.handoverMaxKm(145)));
        handoverDistance.costs(2, farApart(plan).parameters(p -> p.handoverMaxKm(144)));
        handoverDistance.isSilent(
                farApart(plan).parameters(p -> p.handoverMaxKm(144).detourFactor(1.29)));
    }

    @Test
    void aPostStillHeldIsNotLeftAndOneHeldBeforeIsNotNew() {
        handoverDistance.isSilent(farApart("""
                near: ann - | ann -
                far:  -   - | ann -
                """));
        handoverDistance.isSilent(farApart("""
                near: ann - | -   -
                far:  ann - | ann -
                """));
    }

    @Test
    void aPeriodAwayIsNoHandover() {
        handoverDistance.isSilent(farApart("""
                near: ann - | - - | -   -
                far:  -   - | - - | ann -
                """));
    }

    @Test
    void severalSeatsOfOnePersonAreOneHandover() {
        handoverDistance.costs(2, farApart("""
                near: ann ann | -   -   | ann -
                far:  -   -   | ann ann | -   -
                """));
    }

    @Test
    void missingMembersCostAtEveryBorder() {
        handoverContinuity.costs(
                2 + 3 + 1,
                posted("mine: ann bob cat | dan ann - | eve fay guy | fay eve han")
                        .parameters(p -> p.keepMembers(3)));
    }

    @Test
    void enoughWhoStayAreFree() {
        handoverContinuity.isSilent(
                posted("mine: ann bob cat | cat dan bob | dan cat ann").parameters(p -> p.keepMembers(2)));
    }

    @Test
    void onePersonInTwoSeatsStaysOnce() {
        handoverContinuity.costs(2, posted("mine: ann ann bob | ann ann cat").parameters(p -> p.keepMembers(3)));
    }

    @Test
    void emptyTeamsHaveNobodyWhoStays() {
        handoverContinuity.costs(4, posted("mine: - - | - - | ann -").parameters(p -> p.keepMembers(2)));
    }

    @Test
    void onlyBordersOfStaffedPeriodsCount() {
        handoverContinuity.costs(
                2,
                posted("mine: ann bob | cat dan | eve fay | guy han")
                        .with(aSite("mine").coveredBy(Level.PROVINCE, "p2"))
                        .parameters(p -> p.keepMembers(2)));
    }

    @Test
    void wholeTeamsRotateByDefault() {
        handoverContinuity.isSilent(posted("mine: ann bob | cat dan"));
    }
}
