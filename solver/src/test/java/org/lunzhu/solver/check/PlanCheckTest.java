package org.lunzhu.solver.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.prepare.PlanBuilder;

class PlanCheckTest {

    private static final int PLANS_PER_SEED = 1000;

    private final Dataset dataset = SoundDataset.create();
    private final Posting lead = new Posting("s-1", "1", 0, Role.LEAD, "p-1", true);
    private final Posting support = new Posting("s-1", "1", 1, Role.SUPPORT, "p-3", false);

    @Test
    void aPlanThatFitsHasNoIssues() {
        Posting ofCircuit = new Posting("c-1", "2", 1, Role.SUPPORT, null, true);

        assertThat(PlanCheck.check(dataset, plan(lead, support, ofCircuit))).isEmpty();
    }

    @Test
    void everyIdOfAPostingIsLookedUp() {
        Posting lost = new Posting("s-9", "9", 0, Role.LEAD, "p-9", false);

        assertThat(placesAndCodes(plan(lead, lost)))
                .containsExactlyInAnyOrder(
                        "/postings/1/postId unknown-post",
                        "/postings/1/periodId unknown-period",
                        "/postings/1/supervisorId unknown-supervisor");
    }

    @Test
    void aRovingSiteIsNoPost() {
        assertThat(placesAndCodes(plan(new Posting("s-3", "1", 0, Role.LEAD, "p-1", false))))
                .containsExactly("/postings/0/postId unknown-post");
    }

    @Test
    void seatsAreNumberedFromZeroWithinTheTeam() {
        assertThat(placesAndCodes(plan(
                        new Posting("s-1", "1", 2, Role.MEMBER, "p-1", false),
                        new Posting("s-1", "1", -1, Role.MEMBER, "p-1", false))))
                .containsExactly("/postings/0/seat seat-out-of-team", "/postings/1/seat seat-out-of-team");
    }

    @Test
    void aSeatHasItsRoleAndStandsOnce() {
        Posting wrong = new Posting("s-1", "1", 1, Role.MEMBER, "p-4", false);

        assertThat(placesAndCodes(plan(support, wrong)))
                .containsExactly("/postings/1/role wrong-role", "/postings/1 duplicate-seat");
    }

    @Test
    void pinsOfOnePersonToTwoPostsOfOnePeriodContradictEachOther() {
        Posting elsewhere = new Posting("s-2", "1", 0, Role.LEAD, "p-1", true);
        Posting later = new Posting("s-2", "2", 0, Role.LEAD, "p-1", true);

        List<Issue> issues = PlanCheck.check(dataset, plan(lead, later, elsewhere));

        assertThat(issues)
                .containsExactly(Issue.warning("contradictory-pins", "/postings/2/pinned", "p-1", "1", "200"));
    }

    @Test
    void aPlanIsOfItsDatasetAndItsScoreReadable() {
        Posting stranger = new Posting("s-99", "9", 0, Role.LEAD, "p-99", false);
        SavedPlan other = new SavedPlan("other", null, List.of(stranger), null, "12", null, null);

        assertThat(placesAndCodes(other)).containsExactly("/dataset plan-of-other-dataset", "/score malformed-score");
    }

    @Test
    void circuitsOfThePlanAreNotUsedBesideGivenOnes() {
        assertThat(placesAndCodes(withCircuits(new Circuit("c-2", null, List.of("s-9")))))
                .containsExactly("/circuits circuits-given-already");
    }

    @Test
    void circuitsOfThePlanMustFitTheSites() {
        Dataset formed = withoutCircuits();
        SavedPlan plan = withCircuits(new Circuit("s-1", null, List.of("s-3", "s-2")));

        assertThat(PlanCheck.check(formed, plan))
                .extracting(i -> i.pointer() + " " + i.code())
                .containsExactlyInAnyOrder(
                        "/circuits/0/siteIds/1 resident-in-circuit", "/circuits/0/id circuit-id-taken");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsBrokenIsReportedAndTheRestCanBeBuilt(long seed) {
        RecordMutator mutator = new RecordMutator(seed);
        Dataset formed = withoutCircuits();
        Set<String> codes = new HashSet<>();
        int built = 0;
        for (int i = 0; i < PLANS_PER_SEED; i++) {
            SavedPlan plan = new SavedPlan(
                    "sound",
                    null,
                    List.of(lead, support),
                    List.of(new Circuit("k", null, List.of("s-3", "s-4"))),
                    "0hard/0medium/-5soft",
                    -4L,
                    20.0);
            for (int defects = 0; defects <= i % 6; defects++) {
                plan = mutator.mutate(plan);
            }
            built += assertThatIssuesReadAndASoundPlanBuilds(formed, plan) ? 1 : 0;
            PlanCheck.check(formed, plan).forEach(issue -> codes.add(issue.code()));
        }
        assertThat(codes).hasSizeGreaterThan(5);
        assertThat(built).isPositive();
    }

    private static boolean assertThatIssuesReadAndASoundPlanBuilds(Dataset dataset, SavedPlan plan) {
        List<Issue> issues = PlanCheck.check(dataset, plan);
        assertThat(issues)
                .allSatisfy(i -> assertThat(i.message(Locale.CHINESE) + i.remedy(Locale.CHINESE))
                        .isNotBlank());
        boolean sound = issues.stream().noneMatch(Issue::isError);
        if (sound) {
            assertThatCode(() -> PlanBuilder.of(dataset).startingFrom(plan).build())
                    .doesNotThrowAnyException();
        }
        return sound;
    }

    private Dataset withoutCircuits() {
        Dataset d = dataset;
        return new Dataset(
                d.name(),
                d.title(),
                d.programme(),
                d.level(),
                d.source(),
                d.periods(),
                d.agencies(),
                d.supervisors(),
                d.enterprises(),
                d.sites(),
                List.of(),
                d.history(),
                d.suitability(),
                d.rules());
    }

    private List<String> placesAndCodes(SavedPlan plan) {
        return PlanCheck.check(dataset, plan).stream()
                .map(issue -> issue.pointer() + " " + issue.code())
                .toList();
    }

    private static SavedPlan plan(Posting... postings) {
        return new SavedPlan("sound", null, List.of(postings), null, null, null, null);
    }

    private static SavedPlan withCircuits(Circuit circuit) {
        return new SavedPlan("sound", null, new ArrayList<>(), List.of(circuit), null, null, null);
    }
}
