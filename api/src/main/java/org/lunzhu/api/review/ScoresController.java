package org.lunzhu.api.review;

import org.lunzhu.api.contract.RuleMatchPageDto;
import org.lunzhu.api.contract.ScoreDto;
import org.lunzhu.api.contract.ScoresApi;
import org.lunzhu.api.view.Paging;
import org.lunzhu.api.view.ProofView;
import org.lunzhu.api.view.ScoreView;
import org.lunzhu.solver.bound.Proof;
import org.lunzhu.solver.explain.PlanSummary;
import org.lunzhu.solver.rule.Rule;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What scores are made of. */
@RestController
class ScoresController implements ScoresApi {

    private final LoadedPlans plans;

    ScoresController(LoadedPlans plans) {
        this.plans = plans;
    }

    @Override
    public ResponseEntity<ScoreDto> getPlanScore(String planId) {
        LoadedPlan plan = plans.get(planId);
        Proof proof = plan.document().proof();
        return ResponseEntity.ok(ScoreView.toDto(plan.report(), PlanSummary.of(plan.plan()))
                .proof(proof == null ? null : ProofView.toDto(proof, plan.titles())));
    }

    @Override
    public ResponseEntity<RuleMatchPageDto> listRuleMatches(String planId, String ruleId, Integer page, Integer size) {
        LoadedPlan plan = plans.get(planId);
        Rule rule = KnownRules.getRule(ruleId);
        return ResponseEntity.ok(ScoreView.toPage(plan.report().of(rule), plan.titles(), new Paging(page, size)));
    }
}
