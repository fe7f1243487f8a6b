package org.lunzhu.solver.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.support.Scenario;

class BasePlanTest {

    private final Dataset dataset = Scenario.posted("mine: ann bob | cat dan").dataset();

    @Test
    void whatFitsIsKeptWithItsPins() {
        SavedPlan base = planOf(posting("mine", "p1", 0, "ann"), posting("mine", "p2", 1, "dan"));

        assertThat(BasePlan.of(base, dataset).kept().postings()).isEqualTo(base.postings());
    }

    @Test
    void postsPeriodsSeatsAndPeopleThatAreGoneAreLeftOut() {
        SavedPlan base = planOf(
                posting("quarry", "p1", 0, "ann"),
                posting("mine", "p9", 0, "ann"),
                posting("mine", "p1", 7, "ann"),
                posting("mine", "p1", 0, "zoe"),
                posting("mine", "p1", 1, "bob"));

        assertThat(BasePlan.of(base, dataset).kept().postings()).containsExactly(posting("mine", "p1", 1, "bob"));
    }

    @Test
    void aCircuitWithASiteThatIsGoneIsLeftOut() {
        SavedPlan base = new SavedPlan(
                "old", null, List.of(), List.of(new Circuit("c", null, List.of("mine", "quarry"))), null, null, null);

        assertThat(BasePlan.of(base, dataset).kept().circuits()).isEmpty();
    }

    @Test
    void aPlanCanBeBuiltFromWhatIsCarriedOver() {
        SavedPlan base = planOf(posting("quarry", "p1", 0, "ann"), posting("mine", "p1", 1, "bob"));
        SavedPlan kept = BasePlan.of(base, dataset).kept();

        Plan plan = PlanBuilder.of(dataset).startingFrom(kept).basedOn(kept).build();

        assertThat(plan.getSeats())
                .filteredOn(seat -> !seat.isEmpty())
                .singleElement()
                .satisfies(seat -> assertThat(seat.getBaseSupervisor()).isEqualTo(seat.getHolder()))
                .extracting(Seat::getId)
                .isEqualTo(SeatId.of("mine", "p1", 1));
    }

    @Test
    void whatIsLeftOutIsNamedOneByOne() {
        SavedPlan base = planOf(
                posting("quarry", "p1", 0, "ann"),
                posting("mine", "p9", 0, "ann"),
                posting("mine", "p1", 7, "ann"),
                posting("mine", "p1", 0, "zoe"),
                posting("mine", "p1", 1, "bob"));

        assertThat(placesAndCodes(base))
                .containsExactly(
                        "WARNING /dataset base-of-other-dataset",
                        "WARNING /postings/0/postId base-post-gone",
                        "WARNING /postings/1/periodId base-period-gone",
                        "WARNING /postings/2/seat base-seat-gone",
                        "WARNING /postings/3/supervisorId base-person-gone");
        assertThat(BasePlan.of(base, dataset).issues().get(4).message(Locale.ENGLISH))
                .isEqualTo("The posting at mine@p1#0 is left out: the dataset has no supervisor (zoe) any more.");
    }

    @Test
    void aVacantSeatThatIsGoneIsNoLoss() {
        assertThat(placesAndCodes(ofThisDataset(posting("quarry", "p1", 0, null))))
                .isEmpty();
    }

    @Test
    void aSeatThatStandsTwiceIsAnError() {
        assertThat(placesAndCodes(ofThisDataset(posting("mine", "p1", 0, "ann"), posting("mine", "p1", 0, "cat"))))
                .containsExactly("ERROR /postings/1 duplicate-seat");
    }

    @Test
    void theFirstSeatLeadsAndNoOther() {
        Posting first = new Posting("mine", "p1", 0, Role.MEMBER, "ann", false);
        Posting second = new Posting("mine", "p1", 1, Role.LEAD, "bob", false);
        Posting none = new Posting("mine", "p1", -1, Role.MEMBER, "bob", false);

        assertThat(placesAndCodes(ofThisDataset(first, second, none)))
                .containsExactly(
                        "ERROR /postings/0/role wrong-role",
                        "ERROR /postings/1/role wrong-role",
                        "ERROR /postings/2/seat negative-number");
    }

    @Test
    void aRoleThatTheDatasetChangedIsTakenOverAndNamed() {
        SavedPlan base = ofThisDataset(new Posting("mine", "p1", 1, Role.SUPPORT, "bob", false));

        assertThat(placesAndCodes(base)).containsExactly("WARNING /postings/0/role base-role-changed");
        assertThat(BasePlan.of(base, dataset).kept().postings()).isEqualTo(base.postings());
    }

    @Test
    void pinsOfOnePersonToTwoPostsOfOnePeriodClash() {
        Dataset two = Scenario.posted("mine: ann bob | cat dan\nport: eve fay | gus hal")
                .dataset();
        SavedPlan base = ofThisDataset(posting("mine", "p1", 0, "ann"), posting("port", "p1", 0, "ann"));

        assertThat(BasePlan.of(base, two).issues())
                .containsExactly(Issue.error("contradictory-pins", "/postings/1/pinned", "ann", "p1", "200"));
    }

    @Test
    void pinsThatClashAreToldOnlyWhereOnePostIsNotHard() {
        Dataset two = Scenario.posted("mine: ann bob | cat dan\nport: eve fay | gus hal")
                .weight("one-post", "9soft")
                .dataset();
        SavedPlan base = ofThisDataset(posting("mine", "p1", 0, "ann"), posting("port", "p1", 0, "ann"));

        assertThat(BasePlan.of(base, two).issues())
                .containsExactly(Issue.warning("contradictory-pins", "/postings/1/pinned", "ann", "p1", "200"));
    }

    @Test
    void onePersonPinnedTwiceInATeamClashesThoughThereIsTime() {
        Dataset contract = Scenario.of(Programme.CONTRACT, "mine: ann bob").dataset();
        SavedPlan base = ofThisDataset(posting("mine", "p1", 0, "ann"), posting("mine", "p1", 1, "ann"));

        assertThat(BasePlan.of(base, contract).issues()).extracting(Issue::code).containsExactly("pinned-twice");
    }

    @Test
    void circuitsThatShareASiteClash() {
        SavedPlan base = new SavedPlan(
                "scenario",
                null,
                List.of(),
                List.of(new Circuit("c", null, List.of("x")), new Circuit("c", null, List.of("x"))),
                null,
                null,
                null);

        assertThat(BasePlan.of(base, dataset).issues())
                .filteredOn(Issue::isError)
                .extracting(Issue::code)
                .containsExactly("duplicate-id", "site-in-two-circuits");
    }

    private List<String> placesAndCodes(SavedPlan base) {
        return BasePlan.of(base, dataset).issues().stream()
                .map(issue -> issue.severity() + " " + issue.pointer() + " " + issue.code())
                .toList();
    }

    private SavedPlan ofThisDataset(Posting... postings) {
        return new SavedPlan(dataset.name(), null, List.of(postings), null, null, null, null);
    }

    private static SavedPlan planOf(Posting... postings) {
        return new SavedPlan("old", null, List.of(postings), null, null, null, null);
    }

    private static Posting posting(String post, String period, int seat, String person) {
        return new Posting(post, period, seat, seat == 0 ? Role.LEAD : Role.MEMBER, person, true);
    }
}
