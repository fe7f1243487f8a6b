package org.lunzhu.solver.rule.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunzhu.solver.support.AgencyBuilder.anAgency;
import static org.lunzhu.solver.support.Scenario.posted;
import static org.lunzhu.solver.support.SiteBuilder.aSite;
import static org.lunzhu.solver.support.SupervisorBuilder.aSupervisor;

import org.junit.jupiter.api.Test;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.SupervisorKind;
import org.lunzhu.solver.model.risk.RiskGrade;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.amount.Divisions;
import org.lunzhu.solver.support.RuleVerifier;
import org.lunzhu.solver.support.Scenario;

class JurisdictionTest {

    private final RuleVerifier agencyRole = verifier(Rule.AGENCY_ROLE);
    private final RuleVerifier jurisdiction = verifier(Rule.JURISDICTION);

    private static RuleVerifier verifier(Rule rule) {
        return RuleVerifier.of(factory -> EligibilityConstraints.fits(factory, rule));
    }

    /** People l of the lead agency, s and t of two support agencies and o of another one. */
    private static Scenario roles(String plan) {
        return posted(plan)
                .with(aSite("mine").ledBy("lead").supportedBy("support", "third"))
                .with(aSupervisor("l").of("lead"))
                .with(aSupervisor("s").of("support"))
                .with(aSupervisor("t").of("third"))
                .with(aSupervisor("o").of("other"));
    }

    @Test
    void seatsTakeNobodyOfAnotherAgencyThanTheirRoleAsks() {
        agencyRole.costs(3 + 1 + 1, roles("mine: s l o | o s l | l t o"));
    }

    @Test
    void leadSupportAndMembersOfTheirAgenciesFit() {
        agencyRole.isSilent(roles("mine: l s l s | l t t l"));
    }

    @Test
    void withoutSupportAgenciesTheSecondSeatIsAMembers() {
        agencyRole.costs(
                2,
                posted("mine: ann bob cat | bob ann -").with(aSupervisor("bob").of("other")));
    }

    @Test
    void withoutLeadAgencyEveryAgencyMayLead() {
        agencyRole.isSilent(posted("mine: ann bob cat")
                .with(aSite("mine").ledBy(null))
                .with(aSupervisor("bob").of("other"))
                .with(aSupervisor("cat").of("third")));
        agencyRole.costs(1, roles("mine: o l o").with(aSite("mine").ledBy(null).supportedBy("support")));
    }

    @Test
    void onlyTeamKindsTakeTeamSeats() {
        Scenario plan = posted("mine: ann bob cat")
                .with(aSupervisor("bob").kind(SupervisorKind.BACKBONE))
                .with(aSupervisor("cat").kind(SupervisorKind.EXPERT));
        agencyRole.costs(2, plan);
        agencyRole.isSilent(plan.parameters(
                p -> p.teamKinds(SupervisorKind.OFFICIAL, SupervisorKind.BACKBONE, SupervisorKind.EXPERT)));
    }

    @Test
    void expertSeatsTakeExpertsAndBackboneOfAnyAgencyButNoOfficials() {
        agencyRole.costs(
                2,
                posted("mine: ann - bob cat dan eve")
                        .with(aSite("mine").experts(4))
                        .with(aSupervisor("bob").of("other").kind(SupervisorKind.BACKBONE))
                        .with(aSupervisor("cat").of("third").kind(SupervisorKind.EXPERT))
                        .with(aSupervisor("eve").of("other")));
    }

    @Test
    void territoryMustContainEverySite() {
        jurisdiction.costs(
                2,
                posted("in: ann -\nout: ann -\nloop: ann -")
                        .with(anAgency("bureau").territory("371000"))
                        .with(aSite("in").division("371082005"))
                        .with(aSite("out").division("370100"))
                        .with(aSite("dock").division("371002"))
                        .with(aSite("silo").division("379900"))
                        .circuit("loop", "dock", "silo"));
    }

    @Test
    void codesContainByPrefix() {
        assertThat(Divisions.contains("371000", "371002001")).isTrue();
        assertThat(Divisions.contains("371000", "371000")).isTrue();
        assertThat(Divisions.contains("371000", "370000")).isFalse();
        assertThat(Divisions.contains("370000", "371302")).isTrue();
        assertThat(Divisions.contains("371002", "371003")).isFalse();
        assertThat(Divisions.contains("371002000", "371002001")).isFalse();
        assertThat(Divisions.contains("371002001", "371002001005")).isTrue();
        assertThat(Divisions.contains("371002001", "371002")).isFalse();
    }

    @Test
    void levelMustBeAmongThoseOfTheRiskGrade() {
        jurisdiction.costs(
                2,
                posted("major: ann bob\ngreater: bob -\nlow: bob -")
                        .with(anAgency("bureau").level(Level.CITY))
                        .with(anAgency("office").level(Level.TOWNSHIP))
                        .with(aSupervisor("bob").of("office"))
                        .with(aSite("major").grade(RiskGrade.MAJOR))
                        .with(aSite("greater").grade(RiskGrade.GREATER))
                        .with(aSite("low").grade(RiskGrade.LOW))
                        .parameters(p -> p.levels(RiskGrade.MAJOR, Level.CITY, Level.COUNTY)
                                .levels(RiskGrade.GREATER, Level.COUNTY)));
    }

    @Test
    void managedSiteTakesThatLevelOnlyWhateverItsGrade() {
        jurisdiction.costs(
                2,
                posted("mine: ann bob cat | bob ann -")
                        .with(anAgency("bureau").level(Level.CITY))
                        .with(anAgency("office").level(Level.COUNTY))
                        .with(aSupervisor("bob").of("office"))
                        .with(aSupervisor("cat").of("nowhere"))
                        .with(aSite("mine").grade(RiskGrade.MAJOR).managedBy(Level.COUNTY))
                        .parameters(p -> p.levels(RiskGrade.MAJOR, Level.CITY)));
    }

    @Test
    void wrongTerritoryAndWrongLevelCostOnce() {
        jurisdiction.costs(
                2,
                posted("mine: ann bob")
                        .with(anAgency("bureau").territory("370100").level(Level.CITY))
                        .with(aSite("mine").division("371002").managedBy(Level.COUNTY)));
    }

    @Test
    void agencyWithoutTerritoryOrLevelPassesThatPart() {
        jurisdiction.isSilent(posted("mine: ann bob")
                .with(anAgency("bureau").level(Level.COUNTY))
                .with(anAgency("office").territory("371002"))
                .with(aSupervisor("bob").of("office"))
                .with(aSite("mine").division("371002003").managedBy(Level.COUNTY)));
    }

    @Test
    void expertsComeFromAnywhere() {
        jurisdiction.costs(
                2,
                posted("mine: ann bob cat dan")
                        .with(anAgency("bureau").territory("370100"))
                        .with(aSite("mine").division("371002").experts(2)));
    }
}
