package org.lunzhu.api.review;

import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.BoardDto;
import org.lunzhu.api.contract.BoardsApi;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.view.Paging;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.rule.Rule;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Plans as tables of posts and periods. */
@RestController
class BoardsController implements BoardsApi {

    private final LoadedPlans plans;

    BoardsController(LoadedPlans plans) {
        this.plans = plans;
    }

    @Override
    public ResponseEntity<BoardDto> getPlanBoard(
            String planId,
            @Nullable String text,
            @Nullable String agencyId,
            Boolean problems,
            @Nullable String ruleId,
            Integer page,
            Integer size) {
        LoadedPlan plan = plans.get(planId);
        Rule rule = ruleId == null ? null : KnownRules.getRule(ruleId);
        checkAgency(plan.plan().getDirectory().dataset(), agencyId);
        BoardFilter filter = new BoardFilter(text, agencyId, problems, rule);
        return ResponseEntity.ok(plan.board().toDto(filter, new Paging(page, size)));
    }

    private static void checkAgency(Dataset dataset, @Nullable String id) {
        if (id != null && dataset.agencies().stream().noneMatch(a -> a.id().equals(id))) {
            throw new ProblemException(ProblemKind.UNKNOWN_AGENCY, id);
        }
    }
}
