package org.lunzhu.api.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.IssueDto;
import org.lunzhu.api.contract.NewPlanSearchDto;
import org.lunzhu.api.contract.PlanSearchKindDto;
import org.lunzhu.api.http.Fingerprint;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.http.RequestIssue;
import org.lunzhu.api.plan.PlanVersion;
import org.lunzhu.api.plan.Plans;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes wishes for searches from a plan, as it is at that time. */
@Service
class PlanSearches {

    private static final int USUAL_PLANS = 3;
    private static final String USUAL_ALLOWANCE = "1%";

    private final Plans plans;
    private final Searches searches;
    private final JsonMapper json;
    private final Clock clock;

    PlanSearches(Plans plans, Searches searches, JsonMapper json, Clock clock) {
        this.plans = plans;
        this.searches = searches;
        this.json = json;
        this.clock = clock;
    }

    /** Queues a search, or finds the one that was asked for before with the same key and words. */
    @Transactional
    public StoredSearch create(String planId, NewPlanSearchDto request, @Nullable String key) {
        refuseMisplaced(request);
        PlanVersion version = plans.freeze(planId, clock.instant());
        String words = planId + json.writeValueAsString(request);
        boolean alternatives = request.getKind() == PlanSearchKindDto.ALTERNATIVES;
        SearchWish wish = new SearchWish(
                SearchKind.valueOf(request.getKind().name()),
                plans.getDataset(version.planId()),
                version,
                request.getSeconds(),
                request.getStepLimit(),
                request.getSeed(),
                alternatives ? or(request.getPlans(), USUAL_PLANS) : null,
                alternatives ? or(request.getWithin(), USUAL_ALLOWANCE) : null);
        return searches.create(wish, key, Fingerprint.of(words));
    }

    private static <T> T or(@Nullable T value, T usual) {
        return value == null ? usual : value;
    }

    /** What only alternatives have would be ignored in silence. */
    private static void refuseMisplaced(NewPlanSearchDto request) {
        if (request.getKind() == PlanSearchKindDto.ALTERNATIVES) {
            return;
        }
        List<IssueDto> issues = new ArrayList<>();
        if (request.getPlans() != null) {
            issues.add(RequestIssue.of(
                    "only-of-alternatives", "/plans", request.getPlans().toString()));
        }
        if (request.getWithin() != null) {
            issues.add(RequestIssue.of("only-of-alternatives", "/within", request.getWithin()));
        }
        if (!issues.isEmpty()) {
            throw new ProblemException(ProblemKind.MALFORMED_REQUEST, issues);
        }
    }
}
