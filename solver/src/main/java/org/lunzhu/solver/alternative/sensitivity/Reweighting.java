package org.lunzhu.solver.alternative.sensitivity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.prepare.Saving;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeight;
import org.lunzhu.solver.rule.RuleWeights;
import org.lunzhu.solver.rule.ScoreLevel;

/**
 * Builds a plan anew under other soft weights: the same posts, people, pins and base.
 *
 * <p>Weights are whole numbers. All soft weights are taken {@link #scale} times, so that one of them can be changed by
 * less than one; that changes no order of plans.
 */
final class Reweighting {

    private static final long SCALE = 100;

    private final Dataset dataset;
    private final RuleWeights weights;
    private final SavedPlan base;
    private final long scale;

    /** For plans of the same dataset and base as this one. */
    Reweighting(Plan plan) {
        dataset = plan.getDirectory().dataset();
        weights = RuleWeights.of(dataset.rules());
        base = baseOf(plan);
        long largest =
                soft().stream().mapToLong(r -> weights.of(r).weight()).max().orElse(0);
        scale = largest > RuleWeight.MAX_WEIGHT / SCALE / SCALE ? 1 : SCALE;
    }

    /** The rules on the soft level, those that are off too, in the catalogue's order. */
    List<Rule> soft() {
        return List.of(Rule.values()).stream()
                .filter(rule -> weights.of(rule).level() == ScoreLevel.SOFT)
                .toList();
    }

    /** Whether the rule can cost anything in any plan of the dataset, as far as that is easy to see. */
    boolean isAtWork(Rule rule) {
        return switch (rule) {
            case RECIPROCAL -> dataset.agencies().stream().anyMatch(agency -> agency.enterpriseId() != null);
            case HANDOVER_CONTINUITY -> dataset.parameters().keepMembers() > 0;
            case TRAINING_PLACES -> dataset.parameters().trainingPlaces() != null;
            case SUITABILITY -> !dataset.suitability().isEmpty();
            case STABILITY -> !base.postings().isEmpty();
            default -> true;
        };
    }

    RuleWeights weights() {
        return weights;
    }

    /** The weight nearest to the given one that can be probed. */
    double nearest(double weight) {
        return (double) scaled(weight) / scale;
    }

    /** The plan at the weights of the dataset. */
    Plan asItIs(SavedPlan plan) {
        return build(plan, Map.of());
    }

    /** The plan where every soft rule counts, those that are off with weight 1. */
    Plan counted(SavedPlan plan) {
        Map<String, String> changed = new LinkedHashMap<>();
        soft().stream().filter(rule -> weights.of(rule).isZero()).forEach(rule -> changed.put(rule.id(), text(1)));
        return build(plan, changed);
    }

    /** The plan where one rule has another weight, all soft weights scaled. */
    Plan at(SavedPlan plan, Rule rule, double weight) {
        Map<String, String> changed = new LinkedHashMap<>();
        soft().forEach(other -> changed.put(other.id(), text(weights.of(other).weight() * scale)));
        changed.put(rule.id(), text(scaled(weight)));
        return build(plan, changed);
    }

    private long scaled(double weight) {
        return Math.min(RuleWeight.MAX_WEIGHT, Math.max(0, Math.round(weight * scale)));
    }

    private static String text(long weight) {
        return new RuleWeight(ScoreLevel.SOFT, weight).toString();
    }

    private Plan build(SavedPlan plan, Map<String, String> changed) {
        Map<String, String> all = new LinkedHashMap<>(dataset.rules().weights());
        all.putAll(changed);
        return PlanBuilder.of(with(new RuleSettings(all, dataset.rules().parameters())))
                .startingFrom(plan)
                .basedOn(base)
                .build();
    }

    private Dataset with(RuleSettings rules) {
        return new Dataset(
                dataset.name(),
                dataset.title(),
                dataset.programme(),
                dataset.level(),
                dataset.source(),
                dataset.periods(),
                dataset.agencies(),
                dataset.supervisors(),
                dataset.enterprises(),
                dataset.sites(),
                dataset.circuits(),
                dataset.history(),
                dataset.suitability(),
                rules);
    }

    private static SavedPlan baseOf(Plan plan) {
        List<Posting> postings = plan.getSeats().stream()
                .filter(seat -> seat.getBaseSupervisor() != null)
                .map(Reweighting::toPosting)
                .toList();
        return new SavedPlan(plan.getDirectory().dataset().name(), null, postings, null, null, null, null);
    }

    private static Posting toPosting(Seat seat) {
        return new Posting(
                seat.getPost().id(),
                seat.getTeam().period().id(),
                seat.getNumber(),
                seat.getRole(),
                Objects.requireNonNull(seat.getBaseSupervisor()).id(),
                false);
    }

    /** The plan as it is written down, without its score, which depends on the weights. */
    static SavedPlan save(Plan plan) {
        SavedPlan saved = Saving.save(plan, null, null);
        return new SavedPlan(saved.dataset(), null, saved.postings(), saved.circuits(), null, null, null);
    }
}
