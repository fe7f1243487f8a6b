package org.lunzhu.api.plan;

import java.time.Duration;
import java.time.Instant;
import org.lunzhu.api.contract.PlanDto;
import org.lunzhu.api.contract.PlanEventDto;
import org.lunzhu.api.contract.PlanStatusDto;
import org.lunzhu.api.view.SummaryView;
import org.lunzhu.solver.model.plan.Gap;

/** Plans as the contract has them. */
final class PlanMapping {

    private static final double MILLIS = 1000.0;

    private PlanMapping() {}

    static PlanDto toDto(StoredPlan plan) {
        PlanWish wish = plan.wish();
        PlanVersion base = wish.base();
        PlanDto dto = new PlanDto(
                        plan.id().toString(),
                        wish.dataset().datasetId().toString(),
                        wish.dataset().revision(),
                        plan.datasetTitle(),
                        plan.datasetSha256(),
                        wish.name(),
                        PlanStatusDto.valueOf(plan.status().name()),
                        wish.seed(),
                        wish.seconds(),
                        plan.createdAt(),
                        plan.stopRequested())
                .stepLimit(wish.stepLimit())
                .basePlanId(base == null ? null : base.planId().toString())
                .baseRevision(base == null ? null : base.revision())
                .revision(plan.revision())
                .startedAt(plan.startedAt())
                .finishedAt(plan.finishedAt())
                .failure(plan.failure());
        return plan.figures() == null ? dto : withFigures(dto, plan.figures());
    }

    private static PlanDto withFigures(PlanDto dto, PlanFigures figures) {
        Gap gap = figures.gap();
        return dto.score(figures.score())
                .feasible(figures.feasible())
                .complete(figures.complete())
                .bound(figures.bound())
                .gap(gap == null ? null : gap.points())
                .gapPercent(gap == null ? null : gap.tellingPercent())
                .summary(SummaryView.toDto(figures.summary()));
    }

    static PlanEventDto toEvent(StoredPlan plan, Instant now) {
        PlanEventDto event = new PlanEventDto(
                plan.event(), PlanStatusDto.valueOf(plan.status().name()), seconds(plan, now));
        return plan.figures() == null ? event : withFigures(event, plan.figures());
    }

    private static PlanEventDto withFigures(PlanEventDto event, PlanFigures figures) {
        Gap gap = figures.gap();
        return event.score(figures.score())
                .feasible(figures.feasible())
                .complete(figures.complete())
                .bound(figures.bound())
                .gap(gap == null ? null : gap.points())
                .gapPercent(gap == null ? null : gap.tellingPercent())
                .empty(figures.summary().empty());
    }

    private static double seconds(StoredPlan plan, Instant now) {
        if (plan.startedAt() == null) {
            return 0;
        }
        Instant until = plan.finishedAt() == null ? now : plan.finishedAt();
        return Duration.between(plan.startedAt(), until).toMillis() / MILLIS;
    }
}
