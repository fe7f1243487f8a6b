package org.lunzhu.api.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.KeptAlternativeDto;
import org.lunzhu.api.contract.NewDatasetSearchDto;
import org.lunzhu.api.contract.NewPlanSearchDto;
import org.lunzhu.api.contract.PlanDto;
import org.lunzhu.api.contract.PostingChangePageDto;
import org.lunzhu.api.contract.RepairApplicationDto;
import org.lunzhu.api.contract.SearchDto;
import org.lunzhu.api.contract.SearchPageDto;
import org.lunzhu.api.contract.SearchesApi;
import org.lunzhu.api.dataset.Datasets;
import org.lunzhu.api.http.Fingerprint;
import org.lunzhu.api.plan.Plans;
import org.lunzhu.api.view.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Searches: asked for, followed, stopped; and what becomes of what they found. */
@RestController
class SearchesController implements SearchesApi {

    private final Searches searches;
    private final PlanSearches planSearches;
    private final SearchStore store;
    private final SearchMapping mapping;
    private final Alternates alternates;
    private final RepairApplications applications;
    private final Datasets datasets;
    private final Plans plans;
    private final JsonMapper json;

    SearchesController(
            Searches searches,
            PlanSearches planSearches,
            SearchStore store,
            SearchMapping mapping,
            Alternates alternates,
            RepairApplications applications,
            Datasets datasets,
            Plans plans,
            JsonMapper json) {
        this.searches = searches;
        this.planSearches = planSearches;
        this.store = store;
        this.mapping = mapping;
        this.alternates = alternates;
        this.applications = applications;
        this.datasets = datasets;
        this.plans = plans;
        this.json = json;
    }

    @Override
    public ResponseEntity<SearchDto> createDatasetSearch(
            String datasetId, NewDatasetSearchDto request, @Nullable String idempotencyKey) {
        SearchWish wish = new SearchWish(
                SearchKind.valueOf(request.getKind().name()),
                datasets.getSoundHead(datasetId),
                null,
                request.getSeconds(),
                null,
                null,
                null,
                null);
        String words = datasetId + json.writeValueAsString(request);
        return accepted(searches.create(wish, idempotencyKey, Fingerprint.of(words)));
    }

    @Override
    public ResponseEntity<SearchDto> createPlanSearch(
            String planId, NewPlanSearchDto request, @Nullable String idempotencyKey) {
        return accepted(planSearches.create(planId, request, idempotencyKey));
    }

    private ResponseEntity<SearchDto> accepted(StoredSearch search) {
        return ResponseEntity.accepted()
                .location(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/api/v1/searches/{id}")
                        .build(search.id()))
                .body(mapping.toDto(search));
    }

    @Override
    public ResponseEntity<SearchPageDto> listDatasetSearches(String datasetId, Integer page, Integer size) {
        return list(datasetId(datasetId), false, new Paging(page, size));
    }

    @Override
    public ResponseEntity<SearchPageDto> listPlanSearches(String planId, Integer page, Integer size) {
        return list(plans.getId(planId), true, new Paging(page, size));
    }

    private UUID datasetId(String text) {
        return datasets.findId(text).orElseThrow(() -> Datasets.unknown(text));
    }

    private ResponseEntity<SearchPageDto> list(UUID origin, boolean isPlan, Paging paging) {
        List<SearchDto> items =
                store.list(origin, isPlan, paging).stream().map(mapping::toDto).toList();
        return ResponseEntity.ok(new SearchPageDto(items, paging.toDto(store.count(origin, isPlan))));
    }

    @Override
    public ResponseEntity<SearchDto> getSearch(String searchId, @Nullable String acceptLanguage) {
        return ResponseEntity.ok(mapping.toDto(searches.get(searchId)));
    }

    @Override
    public ResponseEntity<SearchDto> stopSearch(String searchId, @Nullable String acceptLanguage) {
        return ResponseEntity.accepted().body(mapping.toDto(searches.stop(searchId)));
    }

    @Override
    public ResponseEntity<PostingChangePageDto> listAlternativeChanges(
            String searchId, String alternativeId, Integer page, Integer size) {
        return ResponseEntity.ok(alternates.listChanges(searchId, alternativeId, new Paging(page, size)));
    }

    @Override
    public ResponseEntity<PlanDto> keepAlternative(String searchId, String alternativeId, KeptAlternativeDto request) {
        PlanDto kept = alternates.keep(searchId, alternativeId, request.getName());
        return ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/api/v1/plans/{id}")
                        .build(kept.getId()))
                .body(kept);
    }

    @Override
    public ResponseEntity<PlanDto> applyRepairs(
            String searchId, RepairApplicationDto request, @Nullable String idempotencyKey) {
        PlanDto plan = applications.apply(searchId, request, idempotencyKey);
        return ResponseEntity.accepted()
                .location(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/api/v1/plans/{id}")
                        .build(plan.getId()))
                .body(plan);
    }
}
