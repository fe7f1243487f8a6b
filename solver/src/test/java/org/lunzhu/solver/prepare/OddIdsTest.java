package org.lunzhu.solver.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.check.DatasetCheck;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.explain.PlanComparison;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Enterprise;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.RandomCase;
import org.lunzhu.solver.support.Renaming;
import org.lunzhu.solver.verify.IndependentScorer;

/** Ids may have any characters, also those that join keys; nothing else changes with them. */
@Timeout(120)
class OddIdsTest {

    private static final String[] PARTS = {"@", "#", "/", "~", "|", " ", "\"", "'", "%", "1", "x", "轮", ",", ";", ":"};
    private static final Scorer SCORER = new Scorer();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void idsOfAnyCharactersLeaveTheScoreAsItIs(int batch) {
        LongStream.range(batch * 100L, (batch + 1) * 100L).forEach(OddIdsTest::assertSameScore);
    }

    private static void assertSameScore(long seed) {
        RandomCase made = RandomCase.of(seed);
        // Circuits are formed by the order of ids, so both plans have them written down.
        Renaming renaming = new Renaming(oddIds(made, new Random(seed)));
        Dataset dataset = renaming.of(made.dataset());
        SavedPlan saved = renaming.of(made.plan());
        SavedPlan base = made.base() == null ? null : renaming.of(made.base());
        Plan plan = build(made.dataset(), made.plan(), made.base());
        Plan renamed = build(dataset, saved, base);

        assertThat(errors(dataset)).as("case %d", seed).isEqualTo(errors(made.dataset()));
        assertThat(renamed.getSeats()).hasSameSizeAs(plan.getSeats());
        assertThat(renamed.getSeats().stream().map(Seat::getId)).doesNotHaveDuplicates();
        assertThat(SCORER.score(renamed)).as("case %d", seed).isEqualTo(SCORER.score(plan));
        assertThat(new IndependentScorer(dataset, saved, base).score().score())
                .as("case %d", seed)
                .isEqualTo(SCORER.score(plan));
    }

    private static List<String> errors(Dataset dataset) {
        return DatasetCheck.check(dataset).stream()
                .filter(Issue::isError)
                .map(issue -> issue.code() + " " + issue.pointer())
                .toList();
    }

    private static Plan build(Dataset dataset, SavedPlan plan, SavedPlan base) {
        return PlanBuilder.of(dataset).startingFrom(plan).basedOn(base).build();
    }

    /** Short ids of the same few characters, so that joined without care many would be equal. */
    private static Map<String, String> oddIds(RandomCase made, Random random) {
        Map<String, String> ids = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (String id : idsOf(made)) {
            String odd = PARTS[random.nextInt(PARTS.length)];
            while (odd.isBlank() || !used.add(odd)) {
                odd += PARTS[random.nextInt(PARTS.length)];
            }
            ids.putIfAbsent(id, odd);
        }
        return ids;
    }

    private static List<String> idsOf(RandomCase made) {
        List<String> ids = new ArrayList<>();
        add(made.dataset().periods(), Period::id, ids);
        add(made.dataset().agencies(), Agency::id, ids);
        add(made.dataset().supervisors(), Supervisor::id, ids);
        add(made.dataset().enterprises(), Enterprise::id, ids);
        add(made.dataset().sites(), Site::id, ids);
        add(made.dataset().circuits(), Circuit::id, ids);
        List<Circuit> formed = made.plan().circuits();
        add(formed == null ? List.of() : formed, Circuit::id, ids);
        return ids;
    }

    private static <T> void add(List<T> things, Function<T, String> id, List<String> ids) {
        things.forEach(thing -> ids.add(id.apply(thing)));
    }

    @Test
    void aPlanComparedWithItselfIsTheSameWhateverTheIds() {
        RandomCase made = RandomCase.of(7);
        Renaming renaming = new Renaming(oddIds(made, new Random(7)));
        Plan plan = build(renaming.of(made.dataset()), renaming.of(made.plan()), null);

        PlanComparison comparison = PlanComparison.of(plan, plan, SCORER);

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.movedSupervisorIds()).isEmpty();
    }
}
