package org.lunzhu.solver.rule.constraint;

import static org.lunzhu.solver.support.Scenario.of;
import static org.lunzhu.solver.support.Scenario.posted;
import static org.lunzhu.solver.support.SiteBuilder.aSite;
import static org.lunzhu.solver.support.SupervisorBuilder.aSupervisor;

import org.junit.jupiter.api.Test;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.SupervisorKind;
import org.lunzhu.solver.model.risk.RiskGrade;
import org.lunzhu.solver.support.RuleVerifier;

class StaffingConstraintsTest {

    private final RuleVerifier superiorCoverage = RuleVerifier.of(StaffingConstraints::superiorCoverage);
    private final RuleVerifier distinctTeam = RuleVerifier.of(StaffingConstraints::distinctTeam);
    private final RuleVerifier onePost = RuleVerifier.of(StaffingConstraints::onePost);
    private final RuleVerifier leadPresent = RuleVerifier.of(StaffingConstraints::leadPresent);
    private final RuleVerifier seatFilled = RuleVerifier.of(StaffingConstraints::seatFilled);
    private final RuleVerifier allHands = RuleVerifier.of(StaffingConstraints::allHands);

    @Test
    void everyPostingAtACoveredOrInactiveSiteCosts() {
        superiorCoverage.costs(
                5,
                posted("""
                        mine: ann bob cat | dan eve fay
                        port: guy han -   | ivy -   -
                        """)
                        .with(aSite("mine").coveredBy(Level.PROVINCE, "p1"))
                        .with(aSite("port").activeIn("p2")));
    }

    @Test
    void coverageBySameOrLowerLevelDoesNotCount() {
        superiorCoverage.isSilent(
                posted("mine: ann bob").with(aSite("mine").coveredBy(Level.CITY).coveredBy(Level.COUNTY)));
    }

    @Test
    void circuitIsStaffedWhileOneOfItsSitesIs() {
        superiorCoverage.costs(
                2,
                posted("loop: ann bob | cat dan | eve fay")
                        .with(aSite("dock").activeIn("p1"))
                        .with(aSite("silo").coveredBy(Level.PROVINCE, "p1", "p3"))
                        .circuit("loop", "dock", "silo"));
    }

    @Test
    void everyFurtherSeatInOneTeamCosts() {
        distinctTeam.costs(3, posted("mine: ann ann ann bob bob | cat ann dan eve bob"));
    }

    @Test
    void twoSeatsInTwoTeamsAreNoTwoInOne() {
        distinctTeam.isSilent(posted("""
                mine: ann bob | ann cat
                port: ann dan | eve bob
                """));
    }

    @Test
    void loadAboveCapacityCostsItsStartedHundreds() {
        onePost.costs(4, posted("""
                mine: ann bob
                port: ann bob
                quay: ann cat
                """).with(aSupervisor("bob").capacity(99)));
    }

    @Test
    void loadUpToTheCapacityIsFree() {
        onePost.isSilent(of(Programme.CONTRACT, "a: ann\nb: ann\nc: ann\nd: ann\ne: ann"));
    }

    @Test
    void contractLoadIsTheShareOfOneSiteRoundedUp() {
        onePost.costs(
                1,
                of(Programme.CONTRACT, "a: ann\nb: ann\nc: ann\nd: bob\ne: bob")
                        .with(aSupervisor("bob").capacity(68))
                        .parameters(p -> p.sitesPerPerson(3)));
    }

    @Test
    void loadsOfDifferentPeriodsAreNotSummed() {
        onePost.isSilent(posted("mine: ann bob | ann bob"));
    }

    @Test
    void everyTeamWithoutItsLeadCostsOnceHoweverManyAreInIt() {
        leadPresent.costs(3, posted("""
                        mine: -   ann bob | - cat -
                        port: dan -   -   | - -   eve
                        """).with(aSite("port").experts(1)));
    }

    @Test
    void teamOfALeadAloneIsFine() {
        leadPresent.isSilent(posted("mine: ann - -"));
    }

    @Test
    void emptyTeamNeedsNoLead() {
        leadPresent.isSilent(posted("mine: - - -"));
    }

    @Test
    void emptySeatsCostTheRiskWeightAndTenfoldBelowTheSmallestTeam() {
        seatFilled.costs(
                80 + 8 + 8 + 1 + 40 + 20 + 10 + 1,
                posted("""
                        major:   ann - - - -
                        greater: bob -
                        general: cat -
                        low:     dan - -
                        """)
                        .with(aSite("major").grade(RiskGrade.MAJOR).experts(1))
                        .with(aSite("greater").grade(RiskGrade.GREATER))
                        .with(aSite("general").grade(RiskGrade.GENERAL))
                        .with(aSite("low").grade(RiskGrade.LOW)));
    }

    @Test
    void smallestTeamIsAParameterAndOneInContract() {
        seatFilled.costs(
                20 + 2 + 2,
                of(Programme.CONTRACT, "mine: - - -").with(aSite("mine").grade(RiskGrade.GENERAL)));
        seatFilled.costs(
                80 + 80 + 8,
                posted("mine: - - ann -")
                        .with(aSite("mine").grade(RiskGrade.MAJOR))
                        .parameters(p -> p.minTeam(3)));
    }

    @Test
    void expertSeatCostsOneEvenBelowTheSmallestTeam() {
        seatFilled.costs(
                3,
                of(Programme.CONTRACT, "mine: ann - - -")
                        .with(aSite("mine").grade(RiskGrade.MAJOR).team(1).experts(3))
                        .parameters(p -> p.minTeam(1)));
    }

    @Test
    void emptySeatOfAnUnstaffedPostIsFree() {
        seatFilled.isSilent(posted("mine: ann - | bob cat").with(aSite("mine").coveredBy(Level.PROVINCE, "p1")));
    }

    @Test
    void inContractEveryPeriodOfAnAvailablePersonWithoutPostingCosts() {
        allHands.costs(
                4,
                of(Programme.CONTRACT, "mine: ann | ann | bob")
                        .with(aSupervisor("cat").absent("2021-01-01", "2021-12-31")));
    }

    @Test
    void onlyTeamKindsOnMoreDaysThanToleratedMustHaveAPosting() {
        allHands.costs(
                1,
                of(Programme.CONTRACT, "mine: ann")
                        .with(aSupervisor("bob").absent("2021-01-01", "2021-01-10"))
                        .with(aSupervisor("cat").absent("2021-01-01", "2021-01-11"))
                        .with(aSupervisor("dan").kind(SupervisorKind.EXPERT))
                        .with(aSupervisor("eve").inService("2021-01-02", null)));
    }

    @Test
    void anyPostingWillDoEvenAtAnUnstaffedPost() {
        allHands.isSilent(of(Programme.CONTRACT, "mine: ann bob")
                .with(aSite("mine").team(1).experts(1).coveredBy(Level.PROVINCE)));
    }

    @Test
    void otherProgrammesNeedNotAllHands() {
        allHands.isSilent(posted("mine: ann bob").with(aSupervisor("cat")));
    }
}
