package org.lunzhu.api.review;

import org.lunzhu.api.contract.ComparedPlanDto;
import org.lunzhu.api.contract.ComparisonDto;
import org.lunzhu.api.contract.ComparisonsApi;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.view.ComparisonView;
import org.lunzhu.api.view.Paging;
import org.lunzhu.api.view.Titles;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Two plans side by side. */
@RestController
class ComparisonsController implements ComparisonsApi {

    private final LoadedPlans plans;

    ComparisonsController(LoadedPlans plans) {
        this.plans = plans;
    }

    @Override
    public ResponseEntity<ComparisonDto> comparePlans(String leftId, String rightId, Integer page, Integer size) {
        LoadedPlan left = plans.get(leftId);
        LoadedPlan right = plans.get(rightId);
        if (!left.dataset().equals(right.dataset())) {
            throw new ProblemException(ProblemKind.DIFFERENT_DATASETS, leftId, rightId);
        }
        Titles titles = left.titlesWith(right);
        return ResponseEntity.ok(ComparisonView.toDto(
                toDto(left, titles), toDto(right, titles), plans.compare(left, right), titles, new Paging(page, size)));
    }

    private static ComparedPlanDto toDto(LoadedPlan plan, Titles titles) {
        return ComparisonView.toDto(
                plan.id().toString(), plan.name(), plan.report().score(), plan.plan(), titles);
    }
}
