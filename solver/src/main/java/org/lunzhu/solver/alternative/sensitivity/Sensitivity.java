package org.lunzhu.solver.alternative.sensitivity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.optimize.Optimizer;
import org.lunzhu.solver.optimize.OptimizerListener;
import org.lunzhu.solver.optimize.OptimizerSettings;
import org.lunzhu.solver.rule.Rule;

/**
 * How far the weight of each soft rule can move before another plan is better.
 *
 * <p>What a plan costs is linear in the weights: the sum of amount × weight. So of two plans whose amounts are known, the
 * weight at which they cost the same is known exactly. The plans to compare with are found by optimizing again at other
 * weights, one rule at a time, and then at the limits that come out. There may be plans that nobody has found; the limits
 * say where the plan changes at the latest.
 */
public final class Sensitivity {

    private final SensitivitySettings settings;
    private final Reweighting reweighting;
    private final KnownPlan given;
    private final Pool pool;
    private final Map<Rule, List<Double>> probed = new EnumMap<>(Rule.class);
    private int probes;
    private boolean isCutShort;

    private Sensitivity(Plan plan, SensitivitySettings settings) {
        this.settings = settings;
        reweighting = new Reweighting(plan);
        given = KnownPlan.of(Reweighting.save(plan), reweighting);
        pool = new Pool(given);
    }

    /** The ranges of the plan, which is not changed; other plans of its dataset that are known count too. */
    public static SensitivityReport of(Plan plan, List<SavedPlan> known, SensitivitySettings settings) {
        Sensitivity sensitivity = new Sensitivity(plan, settings);
        known.forEach(sensitivity::learn);
        return sensitivity.explore();
    }

    private SensitivityReport explore() {
        improve();
        for (int percent : settings.percents()) {
            reweighting.soft().forEach(rule -> probe(rule, weightAt(rule, percent)));
        }
        for (int i = 0; i < settings.refinements(); i++) {
            int before = pool.size();
            reweighting.soft().forEach(this::refine);
            if (pool.size() == before) {
                break;
            }
        }
        return report();
    }

    /** The given plan may not be the best at the present weights. */
    private void improve() {
        learn(() -> reweighting.asItIs(pool.best().saved()));
    }

    /** A rule that costs nothing costs nothing at a higher weight either, unless it can be a benefit. */
    private boolean canTurn(Rule rule, double weight) {
        boolean rises = weight > reweighting.weights().of(rule).weight();
        boolean costs = pool.best().amounts().of(rule) != 0 || rule == Rule.SUITABILITY;
        return reweighting.isAtWork(rule) && (costs || !rises);
    }

    private double weightAt(Rule rule, int percent) {
        long weight = reweighting.weights().of(rule).weight();
        return (weight == 0 ? rule.defaultWeight().weight() : weight) * percent / 100.0;
    }

    private void refine(Rule rule) {
        RuleRange range = range(rule);
        probeAt(rule, range.lower());
        probeAt(rule, range.upper());
    }

    private void probeAt(Rule rule, @Nullable Turn turn) {
        if (turn != null) {
            probe(rule, turn.weight());
        }
    }

    private void probe(Rule rule, double wanted) {
        double weight = reweighting.nearest(wanted);
        List<Double> before = probed.computeIfAbsent(rule, r -> new ArrayList<>());
        boolean isNew = !before.contains(weight)
                && weight != reweighting.weights().of(rule).weight();
        if (isNew && canTurn(rule, weight)) {
            if (learn(() -> reweighting.at(pool.best().saved(), rule, weight))) {
                before.add(weight);
            }
        }
    }

    /** Optimizes the plan and adds it to those that are known; whether there was time for it. */
    private boolean learn(Supplier<Plan> plan) {
        if (settings.stopRequested().getAsBoolean()) {
            isCutShort = true;
            return false;
        }
        probes++;
        learn(optimize(plan.get()));
        return true;
    }

    private SavedPlan optimize(Plan plan) {
        OptimizerSettings steps =
                OptimizerSettings.forSteps(settings.steps(), settings.seed()).stoppedBy(settings.stopRequested());
        return Reweighting.save(new Optimizer(steps, OptimizerListener.SILENT).optimize(plan));
    }

    private void learn(SavedPlan plan) {
        pool.add(KnownPlan.of(plan, reweighting));
    }

    private RuleRange range(Rule rule) {
        long weight = reweighting.weights().of(rule).weight();
        return new RuleRange(
                rule,
                weight,
                pool.best().amounts().of(rule),
                pool.lower(rule, weight),
                pool.upper(rule, weight),
                probed.getOrDefault(rule, List.of()));
    }

    private SensitivityReport report() {
        return new SensitivityReport(
                given.score(),
                pool.best().score(),
                pool.best().saved(),
                reweighting.soft().stream().map(this::range).toList(),
                pool.size(),
                probes,
                !isCutShort);
    }
}
