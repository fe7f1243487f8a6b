package org.lunzhu.benchmarks.cpsat.model;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeight;
import org.lunzhu.solver.rule.RuleWeights;
import org.lunzhu.solver.rule.ScoreLevel;

/**
 * What a model minimizes: every rule's amount × weight, hard far above medium far above soft.
 *
 * <p>A hard rule that an empty plan keeps is a constraint instead, since a plan without broken hard rules exists then.
 */
public final class Costs {

    /** Rules that some datasets make it impossible to keep. */
    private static final Set<Rule> UNAVOIDABLE = EnumSet.of(
            Rule.SEAT_FILLED,
            Rule.ALL_HANDS,
            Rule.HANDOVER_CONTINUITY,
            Rule.STABILITY,
            Rule.SUITABILITY,
            Rule.WORKLOAD_BALANCE);

    private final CpModel model;
    private final RuleWeights weights;
    private final boolean strict;
    private final Map<ScoreLevel, LevelSum> sums = new EnumMap<>(ScoreLevel.class);

    public Costs(CpModel model, RuleWeights weights) {
        this.model = model;
        this.weights = weights;
        strict = UNAVOIDABLE.stream().noneMatch(weights::isHard);
        for (ScoreLevel level : ScoreLevel.values()) {
            sums.put(level, new LevelSum());
        }
    }

    /** Whether the rule is off. */
    public boolean ignores(Rule rule) {
        return weights.of(rule).isZero();
    }

    /** Whether the rule has kept people from the seats already. */
    boolean bars(Rule rule) {
        return weights.bars(rule);
    }

    /** Whether the rule is a constraint. */
    public boolean forbids(Rule rule) {
        return strict && weights.isHard(rule);
    }

    /** A variable that costs what the rule's amount costs, from 0 to the most; always 0 where the rule is a constraint. */
    public LinearArgument amount(Rule rule, long most) {
        return amount(rule, most, 1);
    }

    /** The same where a unit of the variable is so much of the amount. */
    public LinearArgument amount(Rule rule, long most, long perUnit) {
        if (forbids(rule)) {
            return model.newConstant(0);
        }
        LinearArgument amount = most == 1 ? model.newBoolVar("") : model.newIntVar(0, most, "");
        add(rule, amount, most, perUnit);
        return amount;
    }

    /** The variable, from 0 to the most, adds so much to the rule's amount for each of its units. */
    public void add(Rule rule, LinearArgument variable, long most, long perUnit) {
        RuleWeight weight = weights.of(rule);
        sum(weight.level()).add(variable, most, perUnit * weight.weight());
    }

    /** The rule costs so much whatever is done. */
    public void addConstant(Rule rule, long amount) {
        RuleWeight weight = weights.of(rule);
        sum(weight.level()).add(amount * weight.weight());
    }

    public void minimize() {
        model.minimize(LinearExpr.newBuilder()
                .addTerm(sum(ScoreLevel.HARD).build(), hardScale())
                .addTerm(sum(ScoreLevel.MEDIUM).build(), mediumScale())
                .add(sum(ScoreLevel.SOFT).build())
                .build());
    }

    /** The score that an objective value stands for. */
    public HardMediumSoftLongScore toScore(double objective) {
        long rest = Math.round(objective);
        long hard =
                Math.floorDiv(rest - lowest(ScoreLevel.MEDIUM) * mediumScale() - lowest(ScoreLevel.SOFT), hardScale());
        rest -= hard * hardScale();
        long medium = Math.floorDiv(rest - lowest(ScoreLevel.SOFT), mediumScale());
        return HardMediumSoftLongScore.of(-hard, -medium, medium * mediumScale() - rest);
    }

    /**
     * The soft score that no plan without broken hard rules and work left undone exceeds, from a bound of the
     * objective; where the search has proven nothing, what is clear without it.
     */
    public long toSoftBound(double objectiveBound) {
        double least = Math.max(objectiveBound, lowest(ScoreLevel.SOFT));
        return -(long) Math.ceil(least - 1e-6);
    }

    private long mediumScale() {
        return sum(ScoreLevel.SOFT).range() + 1;
    }

    private long hardScale() {
        return (sum(ScoreLevel.MEDIUM).range() + 1) * mediumScale();
    }

    private long lowest(ScoreLevel level) {
        return sum(level).lowest();
    }

    private LevelSum sum(ScoreLevel level) {
        LevelSum sum = sums.get(level);
        if (sum == null) {
            throw new IllegalStateException("There is no level (%s).".formatted(level));
        }
        return sum;
    }
}
