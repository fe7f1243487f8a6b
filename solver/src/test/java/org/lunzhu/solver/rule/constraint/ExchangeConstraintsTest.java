package org.lunzhu.solver.rule.constraint;

import static org.lunzhu.solver.model.Programme.MUTUAL;
import static org.lunzhu.solver.support.AgencyBuilder.anAgency;
import static org.lunzhu.solver.support.Scenario.of;
import static org.lunzhu.solver.support.Scenario.posted;
import static org.lunzhu.solver.support.SiteBuilder.aSite;
import static org.lunzhu.solver.support.SupervisorBuilder.aSupervisor;

import org.junit.jupiter.api.Test;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.support.RuleVerifier;
import org.lunzhu.solver.support.Scenario;

class ExchangeConstraintsTest {

    private final RuleVerifier mutualExchange = RuleVerifier.of(AgencyConstraints::mutualExchange);
    private final RuleVerifier reciprocal = RuleVerifier.of(AgencyConstraints::reciprocal);

    /** Mines a, b, c with two people each, such as a1 and a2, and a site each, such as A. */
    private static Scenario mines(Programme programme, String plan) {
        Scenario scenario = of(programme, plan);
        for (String mine : new String[] {"a", "b", "c"}) {
            String site = mine.toUpperCase(java.util.Locale.ROOT);
            scenario.with(anAgency(mine).enterprise("e-" + mine))
                    .with(aSite(site).enterprise("e-" + mine).ledBy(null).team(3))
                    .with(aSupervisor(mine + "1").of(mine))
                    .with(aSupervisor(mine + "2").of(mine));
        }
        return scenario;
    }

    @Test
    void mixedTeamsAndSplitAgenciesBothCost() {
        mutualExchange.costs((2 + 1) + 1 + 1, mines(MUTUAL, """
                        A: a1 b1 c1 | b1 b2 -
                        B: c1 a2 -  | c1 c2 -
                        C: -  -  -  | a1 a2 -
                        """));
    }

    @Test
    void wholeTeamsFromOneMineEachAreFreeThoughTheyChangeEveryPeriod() {
        mutualExchange.isSilent(mines(MUTUAL, """
                A: b1 b2 b1 | c1 c2 -
                B: c1 c2 -  | a1 a2 -
                C: a1 -  -  | b1 -  -
                """));
    }

    @Test
    void otherProgrammesMayMixAndSplit() {
        mutualExchange.isSilent(mines(Programme.POSTING, "A: a1 b1 c1\nB: c1 a2 -"));
    }

    @Test
    void pairsOfMinesThatSuperviseEachOtherCostOnceAPeriod() {
        reciprocal.costs(3 + 1, mines(MUTUAL, """
                        A: b1 b2 c1 | b1 -  -
                        B: a1 a2 c2 | a2 a1 -
                        C: a1 b1 b2 | -  -  -
                        """));
    }

    @Test
    void superviseEachOtherInDifferentPeriodsIsFree() {
        reciprocal.isSilent(mines(MUTUAL, "A: b1 - - | - - -\nB: - - - | a1 - -"));
    }

    @Test
    void aRingOfThreeIsFree() {
        reciprocal.isSilent(mines(MUTUAL, "A: b1 - -\nB: c1 - -\nC: a1 - -"));
    }

    @Test
    void twoAgenciesOfOneEnterpriseAtItsOwnSiteAreAPair() {
        reciprocal.costs(
                1,
                posted("A: ann bob")
                        .with(aSite("A").enterprise("e-a"))
                        .with(anAgency("x").enterprise("e-a"))
                        .with(anAgency("y").enterprise("e-a"))
                        .with(aSupervisor("ann").of("x"))
                        .with(aSupervisor("bob").of("y")));
    }

    @Test
    void agenciesThatAreNoEnterprisesAreNoPair() {
        reciprocal.isSilent(posted("A: ann -\nB: bob -")
                .with(aSite("A").enterprise("e-a"))
                .with(aSite("B").enterprise("e-b"))
                .with(aSupervisor("ann").enterprise("e-b"))
                .with(aSupervisor("bob").of("office").enterprise("e-a")));
    }
}
