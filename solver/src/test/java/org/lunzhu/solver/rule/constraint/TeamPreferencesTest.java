package org.lunzhu.solver.rule.constraint;

import static org.lunzhu.solver.support.Scenario.posted;
import static org.lunzhu.solver.support.SupervisorBuilder.aSupervisor;

import org.junit.jupiter.api.Test;
import org.lunzhu.solver.support.RuleVerifier;
import org.lunzhu.solver.support.Scenario;

class TeamPreferencesTest {

    private final RuleVerifier teamMix = RuleVerifier.of(PreferenceConstraints::teamMix);
    private final RuleVerifier repeatPair = RuleVerifier.of(PreferenceConstraints::repeatPair);

    private static Scenario juniors(String plan) {
        return posted(plan)
                .with(aSupervisor("ann").years(4))
                .with(aSupervisor("bob").years(0))
                .with(aSupervisor("cat").years(4))
                .with(aSupervisor("old").years(5));
    }

    @Test
    void everyTeamWithoutASeniorCosts() {
        teamMix.costs(3, juniors("mine: ann bob cat | cat bob - | old ann -\nport: cat ann | - - | - -"));
    }

    @Test
    void fiveYearsMakeASenior() {
        teamMix.isSilent(juniors("mine: ann bob old"));
    }

    @Test
    void aSinglePersonIsNoMixEvenInTwoSeats() {
        teamMix.isSilent(juniors("mine: ann - -\nport: ann ann -\nquay: - - -"));
    }

    @Test
    void pairsCostTheirMeetingsTakenTwoByTwoWhateverThePostAndOrder() {
        repeatPair.costs(6 + 1, posted("""
                        mine: ann bob | ann bob | bob ann | cat dan
                        port: cat dan | -   -   | ann cat | bob ann
                        """));
    }

    @Test
    void meetingOnceIsFree() {
        repeatPair.isSilent(posted("mine: ann bob cat | cat dan - | dan ann -"));
    }

    @Test
    void severalSeatsInOneTeamAreOneMeeting() {
        repeatPair.costs(3, posted("mine: ann ann bob | bob bob ann | ann - bob"));
    }
}
