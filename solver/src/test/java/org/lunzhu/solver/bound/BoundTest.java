package org.lunzhu.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.Scenario;
import org.lunzhu.solver.support.SiteBuilder;
import org.lunzhu.solver.support.TinyDataset;

class BoundTest {

    private static final Scorer SCORER = new Scorer();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noPlanOfASmallDatasetBeatsTheBoundAndTheBestComesNear(long seed) {
        TinyDataset.Tried tried = TinyDataset.tryAll(seed);

        long bound = Bound.prove(tried.best()).orElseThrow();

        assertThat(tried.scores()).hasSizeGreaterThan(10);
        assertThat(bound).isGreaterThanOrEqualTo(tried.optimum());
        assertThat(bound - tried.optimum()).isLessThanOrEqualTo(Math.abs(tried.optimum()) / 50);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theGapsOfAgenciesAndBetweenThemAddUpToTheGap(long seed) {
        Plan plan = TinyDataset.anyPlan(seed);

        Proof proof = Bound.findProof(plan, () -> false).orElseThrow();

        double gap = proof.bound() - Objects.requireNonNull(plan.getScore()).softScore();
        double ofAgencies =
                proof.gapByAgency().values().stream().mapToDouble(g -> g).sum();
        assertThat(proof.gapByAgency().values()).allMatch(g -> g >= 0);
        assertThat(proof.gapBetween()).isGreaterThanOrEqualTo(0);
        assertThat(ofAgencies + proof.gapBetween()).isCloseTo(gap, within(1.0));
    }

    @Test
    void nothingIsProvenAboutAPlanWithAnEmptySeat() {
        Plan plan = PlanBuilder.of(TinyDataset.tiny(1)).build();
        SCORER.score(plan);

        assertThat(Bound.prove(plan)).isEmpty();
    }

    @Test
    void aSeatThatNoPlanNeedsToFillIsNotCounted() {
        Scenario scenario = Scenario.posted("mine: ann bob | cat dan")
                .with(SiteBuilder.aSite("mine").coveredBy(Level.PROVINCE, "p2"))
                .weight("superior-coverage", "0hard");
        Plan covered = scenario.plan();
        SCORER.score(covered);
        Plan left = scenario.plan();
        left.getSeats().stream().filter(s -> !s.isStaffed()).forEach(s -> s.setSupervisor(null));

        long best = SCORER.score(left).softScore();

        assertThat(covered.getScore().softScore()).isLessThan(best);
        assertThat(Bound.prove(covered).orElseThrow()).isGreaterThanOrEqualTo(best);
    }

    @Test
    void aSearchThatIsStoppedAtOnceStillProvesSomething() {
        Plan plan = TinyDataset.tryAll(2).best();

        long stopped = Bound.prove(plan, () -> true).orElseThrow();

        assertThat(stopped).isGreaterThanOrEqualTo(Bound.prove(plan).orElseThrow());
    }
}
