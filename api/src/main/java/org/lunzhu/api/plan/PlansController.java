package org.lunzhu.api.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.NewPlanDto;
import org.lunzhu.api.contract.PlanDto;
import org.lunzhu.api.contract.PlanPageDto;
import org.lunzhu.api.contract.PlansApi;
import org.lunzhu.api.contract.ValidationDto;
import org.lunzhu.api.dataset.Datasets;
import org.lunzhu.api.http.Sorting;
import org.lunzhu.api.view.IssuesView;
import org.lunzhu.api.view.Paging;
import org.lunzhu.solver.check.BasePlan;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Plans: asked for, followed, stopped, fetched. */
@RestController
class PlansController implements PlansApi {

    private final Plans plans;
    private final PlanStore store;
    private final PlanRequests requests;
    private final PlanEvents events;
    private final Datasets datasets;
    private final HttpServletRequest request;

    PlansController(
            Plans plans,
            PlanStore store,
            PlanRequests requests,
            PlanEvents events,
            Datasets datasets,
            HttpServletRequest request) {
        this.plans = plans;
        this.store = store;
        this.requests = requests;
        this.events = events;
        this.datasets = datasets;
        this.request = request;
    }

    @Override
    public ResponseEntity<PlanDto> createPlan(NewPlanDto request, @Nullable String idempotencyKey) {
        StoredPlan plan = requests.create(request, idempotencyKey);
        return ResponseEntity.accepted()
                .location(ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .pathSegment(plan.id().toString())
                        .build()
                        .toUri())
                .body(PlanMapping.toDto(plan));
    }

    @Override
    public ResponseEntity<PlanPageDto> listPlans(@Nullable String datasetId, Integer page, Integer size, String sort) {
        UUID id = datasetId == null ? null : datasets.findId(datasetId).orElseThrow(() -> Datasets.unknown(datasetId));
        Paging paging = new Paging(page, size);
        List<PlanDto> items = store.list(id, paging, Sorting.of(sort)).stream()
                .map(PlanMapping::toDto)
                .toList();
        return ResponseEntity.ok(new PlanPageDto(items, paging.toDto(store.count(id))));
    }

    @Override
    public ResponseEntity<PlanDto> getPlan(String planId) {
        return ResponseEntity.ok(PlanMapping.toDto(plans.get(planId)));
    }

    @Override
    public ResponseEntity<ValidationDto> getPlanBaseValidation(String planId, @Nullable String acceptLanguage) {
        PlanWish wish = plans.get(planId).wish();
        SavedPlan base = plans.getPostings(wish.base());
        List<Issue> issues = base == null
                ? List.of()
                : BasePlan.of(base, datasets.get(wish.dataset())).issues();
        return ResponseEntity.ok(IssuesView.toValidation(issues, LocaleContextHolder.getLocale()));
    }

    @Override
    public ResponseEntity<PlanDto> stopPlan(String planId) {
        StoredPlan plan = requests.stop(plans.get(planId).id());
        return ResponseEntity.accepted().body(PlanMapping.toDto(plan));
    }

    @Override
    public ResponseEntity<Void> streamPlanEvents(String planId, @Nullable String lastEventId) {
        StoredPlan plan = plans.get(planId);
        long seen = number(lastEventId);
        if (plan.status().isFinal() && seen >= plan.event()) {
            return ResponseEntity.noContent().build();
        }
        if (!request.getMethod().equals(HttpMethod.HEAD.name())) {
            events.follow(plan.id(), seen, request);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /** Spring would answer ranges of any other resource, which the contract does not have. */
    private static Resource whole(PlanDocument document) {
        return new InputStreamResource(new ByteArrayInputStream(document.bytes()));
    }

    /** A number that is none has seen nothing. */
    private static long number(@Nullable String eventId) {
        try {
            return eventId == null ? 0 : Long.parseLong(eventId);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Override
    public ResponseEntity<Resource> getPlanDocument(String planId) {
        PlanDocument document = plans.getDocument(planId);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("plan-" + document.planId() + ".json")
                                .build()
                                .toString())
                .contentLength(document.bytes().length)
                .body(whole(document));
    }
}
