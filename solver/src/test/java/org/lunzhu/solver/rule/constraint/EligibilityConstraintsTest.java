package org.lunzhu.solver.rule.constraint;

import static org.lunzhu.solver.support.AgencyBuilder.anAgency;
import static org.lunzhu.solver.support.Scenario.of;
import static org.lunzhu.solver.support.Scenario.posted;
import static org.lunzhu.solver.support.SiteBuilder.aSite;
import static org.lunzhu.solver.support.SupervisorBuilder.aSupervisor;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Recusal;
import org.lunzhu.solver.model.SupervisorKind;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.support.RuleVerifier;

class EligibilityConstraintsTest {

    private final RuleVerifier qualified = verifier(Rule.QUALIFIED);
    private final RuleVerifier noSelfSupervision = verifier(Rule.NO_SELF_SUPERVISION);
    private final RuleVerifier recusal = verifier(Rule.RECUSAL);
    private final RuleVerifier available = verifier(Rule.AVAILABLE);

    private static RuleVerifier verifier(Rule rule) {
        return RuleVerifier.of(factory -> EligibilityConstraints.fits(factory, rule));
    }

    @Test
    void everyQualificationAPersonLacksCosts() {
        qualified.costs(
                3 + 2,
                posted("mine: ann bob | - -")
                        .with(aSite("mine").requires("HAZCHEM", "MINING", "FIRE"))
                        .with(aSupervisor("bob").qualified("FIRE").qualified("PORT")));
    }

    @Test
    void qualificationMustLastUntilThePeriodEnds() {
        qualified.costs(
                2,
                posted("mine: ann bob cat | ann - -")
                        .with(aSite("mine").requires("FIRE"))
                        .with(aSupervisor("ann").qualifiedUntil("FIRE", "2021-06-30"))
                        .with(aSupervisor("bob").qualifiedUntil("FIRE", "2021-06-29"))
                        .with(aSupervisor("cat")
                                .qualifiedUntil("FIRE", "2020-01-01")
                                .qualified("FIRE")));
    }

    @Test
    void circuitAsksForWhatAnyOfItsSitesAsks() {
        qualified.costs(
                3,
                posted("loop: ann -")
                        .with(aSite("dock").requires("PORT", "FIRE"))
                        .with(aSite("silo").requires("FIRE", "DUST"))
                        .circuit("loop", "dock", "silo"));
    }

    @Test
    void expertsNeedNoQualification() {
        qualified.costs(
                2,
                posted("mine: ann bob cat dan")
                        .with(aSite("mine").requires("FIRE").experts(2)));
    }

    @Test
    void ownEnterpriseAndOwnGroupCostOnceEach() {
        noSelfSupervision.costs(
                4,
                posted("mine: ann bob cat dan eve fay")
                        .enterprise("e-1", "g-1")
                        .enterprise("e-2", "g-1")
                        .enterprise("e-3", null)
                        .with(aSite("mine").enterprise("e-1"))
                        .with(aSupervisor("ann").enterprise("e-1"))
                        .with(aSupervisor("bob").enterprise("e-2"))
                        .with(anAgency("plant").enterprise("e-1"))
                        .with(aSupervisor("cat").of("plant"))
                        .with(anAgency("sister").enterprise("e-9").group("g-1"))
                        .with(aSupervisor("dan").of("sister"))
                        .with(aSupervisor("eve").enterprise("e-3")));
    }

    @Test
    void oneSiteOfACircuitIsEnoughAndCountsOnce() {
        noSelfSupervision.costs(
                2,
                posted("loop: ann bob")
                        .enterprise("e-1", null)
                        .with(aSite("dock").enterprise("e-1"))
                        .with(aSite("silo").enterprise("e-1"))
                        .with(aSite("tank").enterprise("e-2"))
                        .circuit("loop", "dock", "silo", "tank")
                        .with(aSupervisor("ann").enterprise("e-1"))
                        .with(aSupervisor("bob").enterprise("e-2")));
    }

    @Test
    void noGroupIsNoCommonGroup() {
        noSelfSupervision.isSilent(posted("mine: ann bob")
                .enterprise("e-1", null)
                .enterprise("e-2", null)
                .with(aSite("mine").enterprise("e-1"))
                .with(aSupervisor("ann").enterprise("e-2")));
        noSelfSupervision.isSilent(posted("mine: ann -").with(aSupervisor("ann").enterprise("e-1")));
    }

    @Test
    void everyRecusalThatAppliesCosts() {
        recusal.costs(
                3 + 1,
                posted("mine: ann bob")
                        .enterprise("e-1", "g-1")
                        .with(aSite("mine").enterprise("e-1"))
                        .with(aSupervisor("ann")
                                .recusedFromSite("mine")
                                .recusedFromEnterprise("e-1")
                                .recusedFromGroup("g-1"))
                        .with(aSupervisor("bob").recused(new Recusal("mine", "e-1", "g-1", null, null))));
    }

    @Test
    void recusalAppliesThroughItsLastDay() {
        recusal.costs(
                2,
                posted("mine: ann bob | ann bob")
                        .with(aSupervisor("ann").recused(until("2021-07-01")))
                        .with(aSupervisor("bob").recused(until("2020-12-31"))));
        recusal.costs(
                3, posted("mine: ann - | ann - | ann -").with(aSupervisor("ann").recusedFromSite("mine")));
    }

    private static Recusal until(String day) {
        return new Recusal("mine", null, null, null, LocalDate.parse(day));
    }

    @Test
    void recusalFromOneSiteOfACircuitCountsOnceHoweverManySitesItMeans() {
        recusal.costs(
                2,
                posted("loop: ann bob")
                        .with(aSite("dock").enterprise("e-1"))
                        .with(aSite("silo").enterprise("e-1"))
                        .circuit("loop", "dock", "silo")
                        .with(aSupervisor("ann").recusedFromEnterprise("e-1"))
                        .with(aSupervisor("bob").recusedFromSite("silo")));
    }

    @Test
    void recusalFromSomewhereElseIsSilent() {
        recusal.isSilent(posted("mine: ann bob")
                .enterprise("e-1", null)
                .with(aSite("mine").enterprise("e-1"))
                .with(aSupervisor("ann").recusedFromSite("port").recusedFromGroup("g-1"))
                .with(aSupervisor("bob").recused(new Recusal(null, null, null, null, null))));
    }

    @Test
    void moreAbsentDaysThanToleratedCostOnce() {
        available.costs(
                3,
                posted("mine: ann bob cat dan | - - - dan")
                        .with(aSupervisor("ann").absent("2021-06-20", "2021-07-30"))
                        .with(aSupervisor("bob")
                                .absent("2020-12-01", "2021-01-05")
                                .absent("2021-06-25", "2021-06-30"))
                        .with(aSupervisor("cat")
                                .absent("2021-02-01", "2021-02-07")
                                .absent("2021-02-05", "2021-02-10"))
                        .with(aSupervisor("dan").absent("2021-06-21", "2021-07-11")));
    }

    @Test
    void toleratedDaysAreAParameter() {
        available.isSilent(posted("mine: ann -")
                .with(aSupervisor("ann").absent("2021-02-01", "2021-02-20"))
                .parameters(p -> p.toleratedAbsenceDays(20)));
        available.costs(
                2,
                posted("mine: ann bob")
                        .with(aSupervisor("ann").absent("2021-02-01", "2021-02-01"))
                        .with(aSupervisor("bob").absent("2021-06-30", "2021-06-30"))
                        .parameters(p -> p.toleratedAbsenceDays(0)));
    }

    @Test
    void serviceMustCoverTheWholePeriod() {
        available.costs(
                3,
                posted("mine: ann bob cat dan eve | ann bob - - -")
                        .with(aSupervisor("ann").inService("2021-01-01", "2021-12-30"))
                        .with(aSupervisor("bob").inService("2021-01-02", null))
                        .with(aSupervisor("cat").inService(null, "2021-06-29"))
                        .with(aSupervisor("dan").inService(null, "2021-06-30"))
                        .with(aSupervisor("eve").inService(null, null)));
    }

    @Test
    void absentAndOutOfServiceCostsOnce() {
        available.costs(
                2,
                of(Programme.MUTUAL, "mine: ann bob")
                        .with(aSupervisor("ann")
                                .absent("2021-01-01", "2021-12-31")
                                .inService("2022-01-01", null))
                        .with(aSupervisor("bob").kind(SupervisorKind.EXPERT).inService("2022-01-01", null)));
    }
}
