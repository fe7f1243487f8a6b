package org.lunzhu.solver.exact.model;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeight;
import org.lunzhu.solver.rule.RuleWeights;
import org.lunzhu.solver.rule.ScoreLevel;

/**
 * What the rules cost in a model: amount × weight, summed level by level.
 *
 * <p>Levels are settled from the hardest on. Where a settled level costs nothing and nothing on it can be a benefit,
 * its rules have become constraints.
 */
final class Costs {

    private final CpModel model;
    private final RuleWeights weights;
    private final Map<ScoreLevel, Long> settled;
    private final Map<ScoreLevel, LevelCost> levels = new EnumMap<>(ScoreLevel.class);

    /**
     * No costs yet.
     *
     * @param settled the least that plans cost on the levels for which that is known
     */
    Costs(CpModel model, RuleWeights weights, Map<ScoreLevel, Long> settled) {
        this.model = model;
        this.weights = weights;
        this.settled = settled;
        for (ScoreLevel level : ScoreLevel.values()) {
            levels.put(level, new LevelCost());
        }
    }

    /** Whether the rule is off. */
    boolean ignores(Rule rule) {
        return weights.of(rule).isZero();
    }

    /** Whether no plan that matters breaks the rule. */
    boolean forbids(Rule rule) {
        ScoreLevel level = weights.of(rule).level();
        boolean hasBenefit =
                !ignores(Rule.SUITABILITY) && weights.of(Rule.SUITABILITY).level() == level;
        return !ignores(rule) && !hasBenefit && Long.valueOf(0).equals(settled.get(level));
    }

    /** The rule's amount grows by so much for every unit of the variable, which goes from 0 to {@code highest}. */
    void add(Rule rule, LinearArgument variable, long highest, long amountPerUnit) {
        RuleWeight weight = weights.of(rule);
        if (amountPerUnit != 0 && !weight.isZero()) {
            level(weight.level()).add(variable, highest, Math.multiplyExact(amountPerUnit, weight.weight()));
        }
    }

    /** The same of something that is chosen or not. */
    void add(Rule rule, LinearArgument chosen, long amount) {
        add(rule, chosen, 1, amount);
    }

    /** The rule's amount is at least that, whatever is chosen. */
    void addConstant(Rule rule, long amount) {
        RuleWeight weight = weights.of(rule);
        level(weight.level()).add(Math.multiplyExact(amount, weight.weight()));
    }

    /** Something that costs so much of the rule's amount, to be held down by constraints; not to be had where forbidden. */
    LinearArgument fault(Rule rule, long amount) {
        return fault(rule, 1, amount);
    }

    /** The same up to {@code highest} times. */
    LinearArgument fault(Rule rule, long highest, long amountPerUnit) {
        if (forbids(rule)) {
            return LinearExpr.constant(0);
        }
        LinearArgument fault = highest == 1 ? model.newBoolVar("") : model.newIntVar(0, highest, "");
        add(rule, fault, highest, amountPerUnit);
        return fault;
    }

    /**
     * The rule's amount is the one that stands in the table for the count.
     *
     * <p>One variable for each step, each wanting the one before: what steps in order can come to is the table's convex
     * hull, so the linear relaxation knows all there is to know.
     *
     * @param amounts for counts from 0 on to the highest there can be; non-decreasing
     */
    void addSteps(Rule rule, LinearArgument count, long[] amounts) {
        addConstant(rule, amounts[0]);
        int last = amounts.length - 1;
        if (amounts[last] == amounts[0]) {
            return;
        }
        if (forbids(rule)) {
            model.addLessOrEqual(count, free(amounts));
            return;
        }
        LinearExprBuilder steps = LinearExpr.newBuilder();
        BoolVar before = null;
        for (int number = 1; number <= last; number++) {
            BoolVar step = model.newBoolVar("");
            steps.add(step);
            add(rule, step, amounts[number] - amounts[number - 1]);
            if (before != null) {
                model.addImplication(step, before);
            }
            before = step;
        }
        model.addGreaterOrEqual(steps.build(), count);
    }

    /** The highest count that costs no more than none. */
    private static int free(long[] amounts) {
        int free = 0;
        while (free + 1 < amounts.length && amounts[free + 1] == amounts[0]) {
            free++;
        }
        return free;
    }

    /** Keeps the settled levels at what they are settled at, and makes the next one as cheap as can be. */
    void minimize(ScoreLevel next) {
        settled.forEach((level, cost) -> model.addLessOrEqual(level(level).build(), cost));
        model.minimize(level(next).build());
    }

    LevelCost level(ScoreLevel level) {
        return Objects.requireNonNull(levels.get(level));
    }
}
