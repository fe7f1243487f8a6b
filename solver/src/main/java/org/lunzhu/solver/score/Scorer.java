package org.lunzhu.solver.score;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.analysis.MatchAnalysis;
import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleMatch;
import org.lunzhu.solver.rule.RuleWeight;
import org.lunzhu.solver.rule.RuleWeights;
import org.lunzhu.solver.rule.constraint.RotationConstraintProvider;

/** Scores plans and says what a score is made of. Thread-safe; making one takes a moment, so keep it. */
public final class Scorer {

    private final SolutionManager<Plan, HardMediumSoftLongScore> solutions;

    public Scorer() {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Seat.class)
                .withConstraintProviderClass(RotationConstraintProvider.class);
        solutions = SolutionManager.create(SolverFactory.create(config));
    }

    /** Computes the plan's score and leaves it in the plan. */
    public HardMediumSoftLongScore score(Plan plan) {
        return Objects.requireNonNull(solutions.update(plan));
    }

    /** The plan's score by rule, with every match. */
    public ScoreReport report(Plan plan) {
        ScoreAnalysis<HardMediumSoftLongScore> analysis = solutions.analyze(plan, ScoreAnalysisFetchPolicy.FETCH_ALL);
        RuleWeights weights = RuleWeights.of(plan.getDirectory().dataset().rules());
        List<RuleCost> costs = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            costs.add(toCost(rule, weights.of(rule), analysis.getConstraintAnalysis(rule.id())));
        }
        return new ScoreReport(analysis.score(), costs);
    }

    private static RuleCost toCost(
            Rule rule, RuleWeight weight, @Nullable ConstraintAnalysis<HardMediumSoftLongScore> analysis) {
        if (analysis == null || analysis.matches() == null) {
            return new RuleCost(rule, weight, 0, HardMediumSoftLongScore.ZERO, List.of());
        }
        List<RuleMatch> matches =
                analysis.matches().stream().map(match -> toMatch(match, weight)).toList();
        long amount = matches.stream().mapToLong(RuleMatch::amount).sum();
        return new RuleCost(rule, weight, amount, analysis.score(), matches);
    }

    /** Timefold sums matches with the same justification, such as two empty seats of a team; so must the amount. */
    private static RuleMatch toMatch(MatchAnalysis<HardMediumSoftLongScore> match, RuleWeight weight) {
        RuleMatch single = (RuleMatch) match.justification();
        return weight.isZero() ? single : single.withAmount(weight.amountOf(match.score()));
    }
}
