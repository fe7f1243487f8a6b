package org.lunzhu.api.review;

import org.lunzhu.api.contract.ComparisonDto;
import org.lunzhu.api.contract.ComparisonsApi;
import org.lunzhu.api.http.Paging;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
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
        if (!left.datasetId().equals(right.datasetId())) {
            throw new ProblemException(ProblemKind.DIFFERENT_DATASETS, leftId, rightId);
        }
        return ResponseEntity.ok(
                ComparisonMapping.toDto(left, right, plans.compare(left, right), new Paging(page, size)));
    }
}
