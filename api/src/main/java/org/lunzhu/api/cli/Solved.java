package org.lunzhu.api.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.ProofDto;
import org.lunzhu.api.contract.SolvedPlanDto;
import org.lunzhu.api.view.ProofView;
import org.lunzhu.api.view.ScoreView;
import org.lunzhu.api.view.ShortagesView;
import org.lunzhu.api.view.SummaryView;
import org.lunzhu.api.view.Titles;
import org.lunzhu.solver.bound.Proof;
import org.lunzhu.solver.explain.PlanSummary;
import org.lunzhu.solver.model.plan.Gap;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.score.Completeness;
import org.lunzhu.solver.score.ScoreReport;
import org.lunzhu.solver.shortage.Shortage;

/**
 * What solving came to.
 *
 * @param plan the best plan found
 * @param saved the same as it is written down, with what was proven
 * @param proof the bound and where the plan may fall short of it; null where nothing is proven
 * @param report its score by rule
 * @param shortages the seats that nobody can fill
 * @param time how long it took, proof included
 * @param interrupted whether somebody asked to stop early
 */
record Solved(
        Plan plan,
        SavedPlan saved,
        @Nullable Proof proof,
        ScoreReport report,
        List<Shortage> shortages,
        Duration time,
        boolean interrupted) {

    private static final double MILLIS_PER_TENTH = 100.0;
    private static final double TENTHS = 10.0;

    Completeness completeness() {
        return new Completeness(report.score(), summary().empty());
    }

    PlanSummary summary() {
        return PlanSummary.of(plan);
    }

    /** What is proven, as it is shown; null where nothing is. */
    @Nullable
    Limit limit() {
        return proof == null
                ? null
                : new Limit(proof.bound(), Gap.of(report.score().softScore(), proof.bound()));
    }

    /** Where the plan may fall short of its bound; null where nothing is proven. */
    @Nullable
    ProofDto proofDto() {
        return proof == null ? null : ProofView.toDto(proof, Titles.of(plan));
    }

    /** The time in seconds, to a tenth. */
    double seconds() {
        return Math.round(time.toMillis() / MILLIS_PER_TENTH) / TENTHS;
    }

    /** As the contract has it, with the plan in it or without. */
    SolvedPlanDto toDto(Locale locale, boolean withPlan) {
        Completeness completeness = completeness();
        Limit limit = limit();
        return new SolvedPlanDto(
                        report.score().toString(),
                        completeness.isFeasible(),
                        completeness.isComplete(),
                        seconds(),
                        interrupted,
                        SummaryView.toDto(summary()),
                        ShortagesView.toItems(shortages, locale),
                        ScoreView.toRules(report))
                .bound(limit == null ? null : limit.bound())
                .gap(limit == null ? null : limit.gap().points())
                .gapPercent(limit == null ? null : limit.gap().tellingPercent())
                .proof(proofDto())
                .plan(withPlan ? Json.tree(Json.of(saved)) : null);
    }
}
