package org.lunzhu.solver.support;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.ScoreLevel;
import org.lunzhu.solver.score.Scorer;

/** A dataset so small that all its plans can be tried. */
public final class TinyDataset {

    private static final Scorer SCORER = new Scorer();
    private static final int SITES = 2;
    private static final int PERIODS = 2;

    private TinyDataset() {}

    /** The best of all complete plans, scored, and the soft scores of all. */
    public record Tried(Plan best, List<Long> scores) {

        /** The best soft score. */
        public long optimum() {
            return scores.stream().mapToLong(Long::longValue).max().orElseThrow();
        }
    }

    /** Tries all plans of the dataset of that seed. */
    public static Tried tryAll(long seed) {
        Plan plan = PlanBuilder.of(tiny(seed)).build();
        List<Long> complete = new ArrayList<>();
        List<Plan> best = new ArrayList<>();
        tryAll(plan, 0, complete, best);
        restore(plan, best.get(best.size() - 1));
        SCORER.score(plan);
        return new Tried(plan, complete);
    }

    /** A complete plan of the dataset of that seed, scored, but not the best one. */
    public static Plan anyPlan(long seed) {
        Plan plan = PlanBuilder.of(tiny(seed)).build();
        List<Plan> better = new ArrayList<>();
        tryAll(plan, 0, new ArrayList<>(), better);
        restore(plan, better.get(0));
        SCORER.score(plan);
        return plan;
    }

    /** Two sites, two half-years, few people of a county, and random soft weights. */
    public static Dataset tiny(long seed) {
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
