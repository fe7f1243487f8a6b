package org.lunzhu.solver.rule.constraint;

import static org.lunzhu.solver.support.AgencyBuilder.anAgency;
import static org.lunzhu.solver.support.Scenario.posted;
import static org.lunzhu.solver.support.SiteBuilder.aSite;
import static org.lunzhu.solver.support.SupervisorBuilder.aSupervisor;

import org.junit.jupiter.api.Test;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.SupervisorKind;
import org.lunzhu.solver.support.RuleVerifier;
import org.lunzhu.solver.support.Scenario;

class AgencyConstraintsTest {

    private final RuleVerifier releaseLimit = RuleVerifier.of(AgencyConstraints::releaseLimit);
    private final RuleVerifier agencyBalance = RuleVerifier.of(AgencyConstraints::agencyBalance);
    private final RuleVerifier trainingPlaces = RuleVerifier.of(AgencyConstraints::trainingPlaces);

    @Test
    void differentPeopleAboveTheLimitCostInEachPeriod() {
        releaseLimit.costs(2 + 1, posted("""
                        mine: ann bob cat | ann bob -
                        port: ann dan -   | ann -   cat
                        """).with(anAgency("bureau").maxPersons(2)));
    }

    @Test
    void asManyAsTheLimitAreFree() {
        releaseLimit.isSilent(posted("mine: ann bob | ann cat\nport: ann - | - ann")
                .with(anAgency("bureau").maxPersons(2)));
    }

    @Test
    void shareIsRoundedDownInDecimalsAndTheSmallerLimitHolds() {
        Scenario tenPeople = posted("mine: a b c d e f g h i j");
        releaseLimit.costs(3, tenPeople.with(anAgency("bureau").maxShare("0.7").maxPersons(9)));
        releaseLimit.costs(6, tenPeople.with(anAgency("bureau").maxShare("0.7").maxPersons(4)));
        releaseLimit.costs(4, tenPeople.with(anAgency("bureau").maxShare("0.69")));
        releaseLimit.costs(10, tenPeople.with(anAgency("bureau").maxShare("0.09")));
    }

    @Test
    void shareOfOneHundredAndFiftyIsExact() {
        Scenario scenario =
                posted("mine: a b c d e f g h i").with(anAgency("bureau").maxShare("0.07"));
        for (int i = 9; i < 100; i++) {
            scenario.with(aSupervisor("idle-" + i));
        }
        releaseLimit.costs(2, scenario);
    }

    @Test
    void agencyWithoutLimitAndAgencyWithoutPeopleAreFree() {
        releaseLimit.isSilent(
                posted("mine: ann bob cat dan").with(anAgency("empty").maxPersons(0)));
        agencyBalance.costs(
                4, posted("mine: ann bob cat dan").with(anAgency("empty").maxPersons(0)));
    }

    @Test
    void seatsOfUnstaffedPostsAreReleasedToo() {
        releaseLimit.costs(
                2,
                posted("mine: ann bob")
                        .with(aSite("mine").coveredBy(Level.PROVINCE))
                        .with(anAgency("bureau").maxPersons(0)));
    }

    @Test
    void burdenIsTheSquareOverThePeopleRoundedDownByAgencyAndPeriod() {
        agencyBalance.costs(
                9 / 4 + 4 / 3 + 4 / 4 + 9 / 3,
                posted("""
                        mine: ann bob cat | ann bob dan
                        port: dan eve ann | fay eve eve
                        """)
                        .with(aSupervisor("idle"))
                        .with(aSupervisor("dan").of("office"))
                        .with(aSupervisor("eve").of("office"))
                        .with(aSupervisor("fay").of("office").kind(SupervisorKind.EXPERT)));
    }

    @Test
    void firstPostingsOfTheUntrainedAboveThePlacesCost() {
        trainingPlaces.costs(
                2 + 1,
                posted("""
                        mine: ann bob cat | dan eve fay
                        port: ann -   -   | ann -   -
                        """)
                        .with(aSupervisor("dan").trainedOn("2021-07-01"))
                        .with(aSupervisor("eve").trainedOn("2021-06-30"))
                        .parameters(p -> p.trainingPlaces(1)));
    }

    @Test
    void asManyFirstPostingsAsPlacesAreFree() {
        trainingPlaces.isSilent(posted("mine: ann bob cat | dan eve ann\nport: ann bob - | - - -")
                .parameters(p -> p.trainingPlaces(3)));
    }

    @Test
    void historyAndEarlierPostingsNeedNoTraining() {
        trainingPlaces.costs(
                2,
                posted("mine: ann bob | bob ann | ann bob\nport: cat - | - - | - -")
                        .history("cat", "quay", 9)
                        .parameters(p -> p.trainingPlaces(0)));
    }

    @Test
    void withoutTrainingPlacesNobodyIsCounted() {
        trainingPlaces.isSilent(posted("mine: ann bob cat"));
    }
}
