package org.lunzhu.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.explain.Scorer;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.Seat;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.ScoreLevel;
import org.lunzhu.solver.support.CountySample;
import org.lunzhu.solver.support.Scenario;
import org.lunzhu.solver.support.SiteBuilder;

class BoundTest {

    private static final Scorer SCORER = new Scorer();
    private static final int SITES = 2;
    private static final int PERIODS = 2;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noPlanOfASmallDatasetBeatsTheBoundAndTheBestComesNear(long seed) {
        Plan plan = PlanBuilder.of(tiny(seed)).build();
        List<Long> complete = new ArrayList<>();
        List<Plan> best = new ArrayList<>();
        tryAll(plan, 0, complete, best);
        long optimum = complete.stream().mapToLong(Long::longValue).max().orElseThrow();
        restore(plan, best.get(best.size() - 1));
        SCORER.score(plan);

        long bound = Bound.prove(plan).orElseThrow();

        assertThat(complete).hasSizeGreaterThan(10);
        assertThat(bound).isGreaterThanOrEqualTo(optimum);
        assertThat(bound - optimum).isLessThanOrEqualTo(Math.abs(optimum) / 4);
    }

    @Test
    void nothingIsProvenAboutAPlanWithAnEmptySeat() {
        Plan plan = PlanBuilder.of(tiny(1)).build();
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
        Plan plan = PlanBuilder.of(tiny(2)).build();
        List<Plan> best = new ArrayList<>();
        tryAll(plan, 0, new ArrayList<>(), best);
        restore(plan, best.get(best.size() - 1));
        SCORER.score(plan);

        long stopped = Bound.prove(plan, () -> true).orElseThrow();

        assertThat(stopped).isGreaterThanOrEqualTo(Bound.prove(plan).orElseThrow());
    }

    /** Two sites, two half-years, few people of a county, and random soft weights. */
    private static Dataset tiny(long seed) {
        Random random = new Random(seed);
        Dataset county =
                CountySample.of(1, seed, new RuleSettings(randomWeights(random), RuleSettings.DEFAULTS.parameters()));
        List<Site> sites = county.sites().stream()
                .filter(s -> s.teamSize() == 2)
                .limit(SITES)
                .toList();
        List<Supervisor> people = new ArrayList<>();
        for (Agency agency : county.agencies()) {
            long wanted = sites.stream()
                    .filter(s -> agency.id().equals(s.leadAgencyId())
                            || s.supportAgencyIds().contains(agency.id()))
                    .count();
            county.supervisors().stream()
                    .filter(p -> p.agencyId().equals(agency.id()))
                    .limit(wanted == 0 ? 0 : wanted + 1)
                    .forEach(people::add);
        }
        List<Agency> unlimited = county.agencies().stream()
                .map(a -> new Agency(
                        a.id(), a.name(), a.kind(), a.level(), a.divisionCode(), null, null, null, a.location(), null))
                .toList();
        return new Dataset(
                "tiny",
                null,
                county.programme(),
                county.level(),
                null,
                county.periods().subList(0, PERIODS),
                unlimited,
                people,
                List.of(),
                sites,
                List.of(),
                List.of(),
                List.of(),
                county.rules());
    }

    private static Map<String, String> randomWeights(Random random) {
        Map<String, String> weights = new HashMap<>();
        for (Rule rule : Rule.values()) {
            if (rule.defaultWeight().level() == ScoreLevel.SOFT) {
                weights.put(rule.id(), random.nextInt(60) + "soft");
            }
        }
        return weights;
    }

    /** Fills the seats in every possible way and notes the soft scores of the plans that break nothing. */
    private static void tryAll(Plan plan, int index, List<Long> complete, List<Plan> best) {
        if (index == plan.getSeats().size()) {
            note(plan, complete, best);
            return;
        }
        Seat seat = plan.getSeats().get(index);
        for (Supervisor person : seat.getEligible()) {
            boolean busy = plan.getSeats().stream()
                    .anyMatch(s -> s.getPeriodIndex() == seat.getPeriodIndex() && person.equals(s.getSupervisor()));
            if (!busy) {
                seat.setSupervisor(person);
                tryAll(plan, index + 1, complete, best);
                seat.setSupervisor(null);
            }
        }
    }

    private static void note(Plan plan, List<Long> complete, List<Plan> best) {
        HardMediumSoftLongScore score = SCORER.score(plan);
        if (score.hardScore() == 0 && score.mediumScore() == 0) {
            if (complete.stream().allMatch(soft -> soft < score.softScore())) {
                best.add(copyOf(plan));
            }
            complete.add(score.softScore());
        }
    }

    private static Plan copyOf(Plan plan) {
        return new Plan(
                plan.getDirectory(),
                plan.getFacts(),
                plan.getSeats().stream().map(s -> s.copyWith(s.getSupervisor())).toList(),
                plan.getWeightOverrides(),
                List.of());
    }

    private static void restore(Plan plan, Plan copy) {
        for (int i = 0; i < plan.getSeats().size(); i++) {
            plan.getSeats().get(i).setSupervisor(copy.getSeats().get(i).getSupervisor());
        }
    }
}
