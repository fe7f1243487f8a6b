package org.lunzhu.api.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.IssueDto;
import org.lunzhu.api.contract.NewPlanDto;
import org.lunzhu.api.dataset.DatasetVersion;
import org.lunzhu.api.dataset.Datasets;
import org.lunzhu.api.http.Ids;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.http.RequestIssue;
import org.lunzhu.api.view.IssuesView;
import org.lunzhu.solver.check.BasePlan;
import org.lunzhu.solver.check.issue.Issue;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Holds a wish for a plan against what there is. */
@Component
final class WishMapping {

    private final Datasets datasets;
    private final PlanStore plans;
    private final Revisions revisions;

    WishMapping(Datasets datasets, PlanStore plans, Revisions revisions) {
        this.datasets = datasets;
        this.plans = plans;
        this.revisions = revisions;
    }

    /** The wish; throws a 422 with every reason why it cannot be. */
    PlanWish toWish(NewPlanDto request, Instant now) {
        List<IssueDto> issues = new ArrayList<>();
        Optional<DatasetVersion> dataset =
                datasets.findId(request.getDatasetId()).map(id -> datasets.getSoundHead(id.toString()));
        if (dataset.isEmpty()) {
            issues.add(RequestIssue.of("unknown-dataset", "/datasetId", request.getDatasetId()));
        }
        PlanVersion base = findBase(request.getBasePlanId(), dataset, now, issues);
        if (dataset.isEmpty() || !issues.isEmpty()) {
            throw new ProblemException(ProblemKind.INVALID_PLAN_REQUEST, issues);
        }
        String name = request.getName() == null
                ? PlanWish.usualName(datasets.getTitle(dataset.get().datasetId()), now)
                : request.getName();
        return new PlanWish(dataset.get(), name, request.getSeconds(), request.getStepLimit(), request.getSeed(), base);
    }

    /** The base as it is now; null where there is none or it cannot be used. */
    private @Nullable PlanVersion findBase(
            @Nullable String text, Optional<DatasetVersion> dataset, Instant now, List<IssueDto> issues) {
        if (text == null) {
            return null;
        }
        Optional<PlanDocument> base = Ids.find(text).flatMap(plans::findDocument);
        if (base.isEmpty()) {
            issues.add(RequestIssue.of("unusable-base-plan", "/basePlanId", text));
        } else if (dataset.isPresent() && !base.get().dataset().equals(dataset.get())) {
            issues.addAll(IssuesView.toDtos(clashes(base.get(), dataset.get()), LocaleContextHolder.getLocale()));
        }
        return base.flatMap(it -> revisions.freeze(it.planId(), now)).orElse(null);
    }

    /** What of a plan of another dataset cannot be with this one; what only does not fit is left out. */
    private List<Issue> clashes(PlanDocument base, DatasetVersion dataset) {
        return BasePlan.of(base.toPlan(), datasets.get(dataset)).issues().stream()
                .filter(Issue::isError)
                .map(issue -> issue.at("/basePlanId"))
                .toList();
    }
}
