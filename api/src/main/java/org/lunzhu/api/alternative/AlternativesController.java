package org.lunzhu.api.alternative;

import org.jspecify.annotations.Nullable;
import org.lunzhu.api.alternative.Finding.Origin;
import org.lunzhu.api.contract.AlternativeListDto;
import org.lunzhu.api.contract.AlternativesApi;
import org.lunzhu.api.contract.KeptAlternativeDto;
import org.lunzhu.api.contract.PlanDto;
import org.lunzhu.api.contract.PostingChangePageDto;
import org.lunzhu.api.contract.SensitivityDto;
import org.lunzhu.api.http.Paging;
import org.lunzhu.api.plan.FoundPlan;
import org.lunzhu.api.plan.FoundPlans;
import org.lunzhu.api.review.ComparisonMapping;
import org.lunzhu.api.review.LoadedPlan;
import org.lunzhu.api.review.LoadedPlans;
import org.lunzhu.solver.alternative.Allowance;
import org.lunzhu.solver.model.plan.Plan;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Other plans than a stored one: searched for, looked at, kept. */
@RestController
class AlternativesController implements AlternativesApi {

    private final LoadedPlans plans;
    private final AlternativeSearches alternatives;
    private final SensitivitySearches sensitivities;
    private final Findings findings;
    private final FoundPlans store;

    AlternativesController(
            LoadedPlans plans,
            AlternativeSearches alternatives,
            SensitivitySearches sensitivities,
            Findings findings,
            FoundPlans store) {
        this.plans = plans;
        this.alternatives = alternatives;
        this.sensitivities = sensitivities;
        this.findings = findings;
        this.store = store;
    }

    @Override
    public ResponseEntity<AlternativeListDto> findAlternatives(
            String planId, Integer number, String within, Integer seconds, @Nullable Integer stepLimit, Long seed) {
        LoadedPlan plan = plans.get(planId);
        Allowance allowance = Allowance.find(within).orElseThrow();
        AlternativeSearches.Question question =
                new AlternativeSearches.Question(origin(plan, seconds, seed), number, allowance, stepLimit);
        return ResponseEntity.ok(AlternativeMapping.toDto(alternatives.find(plan, question), plan.titles()));
    }

    @Override
    public ResponseEntity<SensitivityDto> getPlanSensitivity(
            String planId, Integer seconds, Integer stepLimit, Long seed) {
        LoadedPlan plan = plans.get(planId);
        return ResponseEntity.ok(
                SensitivityMapping.toDto(sensitivities.find(plan, origin(plan, seconds, seed), stepLimit)));
    }

    private static Origin origin(LoadedPlan plan, int seconds, long seed) {
        return new Origin(plan.id(), plan.document().revision(), seconds, seed);
    }

    @Override
    public ResponseEntity<PostingChangePageDto> listAlternativeChanges(
            String planId, String alternativeId, Integer page, Integer size) {
        LoadedPlan plan = plans.get(planId);
        Plan other = plans.with(findings.getPlan(plan.id(), alternativeId).postings(), plan);
        return ResponseEntity.ok(
                ComparisonMapping.toPage(plans.compare(plan, other).changes(), plan.titles(), new Paging(page, size)));
    }

    @Override
    public ResponseEntity<PlanDto> keepAlternative(String planId, String alternativeId, KeptAlternativeDto request) {
        LoadedPlan plan = plans.get(planId);
        Found found = findings.getPlan(plan.id(), alternativeId);
        PlanDto kept = store.keep(
                new FoundPlan(
                        found.id(),
                        plan.document(),
                        plans.with(found.postings(), plan),
                        found.origin().seconds(),
                        found.origin().seed()),
                request.getName());
        return ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/api/v1/plans/{id}")
                        .build(kept.getId()))
                .body(kept);
    }
}
