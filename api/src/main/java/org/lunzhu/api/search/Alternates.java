package org.lunzhu.api.search;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.lunzhu.api.contract.PlanDto;
import org.lunzhu.api.contract.PostingChangePageDto;
import org.lunzhu.api.http.Ids;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.plan.KeptPlans;
import org.lunzhu.api.plan.PlanWish;
import org.lunzhu.api.plan.Plans;
import org.lunzhu.api.review.LoadedPlan;
import org.lunzhu.api.review.LoadedPlans;
import org.lunzhu.api.view.ComparisonView;
import org.lunzhu.api.view.Paging;
import org.lunzhu.solver.model.plan.Plan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans that searches found: looked at, kept. */
@Service
class Alternates {

    private final Searches searches;
    private final FoundPlans found;
    private final LoadedPlans loaded;
    private final KeptPlans kept;
    private final Plans plans;
    private final Clock clock;

    Alternates(Searches searches, FoundPlans found, LoadedPlans loaded, KeptPlans kept, Plans plans, Clock clock) {
        this.searches = searches;
        this.found = found;
        this.loaded = loaded;
        this.kept = kept;
        this.plans = plans;
        this.clock = clock;
    }

    /** The seats that it fills differently from the plan it was found from. */
    @Transactional
    public PostingChangePageDto listChanges(String searchId, String alternativeId, Paging paging) {
        StoredSearch search = searches.get(searchId);
        FoundPlans.Found one = lock(search, id(searchId, alternativeId));
        LoadedPlan origin = origin(search);
        Plan other = loaded.with(one.postings(), origin);
        return ComparisonView.toPage(loaded.compare(origin, other).changes(), origin.titles(), paging);
    }

    /** Stores it as a plan of its own, or finds that plan where this was done before. */
    @Transactional
    public PlanDto keep(String searchId, String alternativeId, String name) {
        StoredSearch search = searches.get(searchId);
        UUID id = id(searchId, alternativeId);
        FoundPlans.Found one = lock(search, id);
        UUID planId = one.keptAs();
        if (planId == null) {
            planId = store(search, one, name);
            found.keep(id, planId);
        }
        return plans.getDto(planId);
    }

    private UUID store(StoredSearch search, FoundPlans.Found one, String name) {
        LoadedPlan origin = origin(search);
        PlanWish wish = new PlanWish(
                search.wish().dataset(),
                name,
                search.wish().seconds(),
                null,
                Objects.requireNonNull(search.wish().seed()),
                origin.document().base());
        Long bound = origin.document().toPlan().bound();
        return kept.keep(
                wish,
                loaded.with(one.postings(), origin),
                bound,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Only searches from a plan find plans. */
    private LoadedPlan origin(StoredSearch search) {
        return loaded.get(Objects.requireNonNull(search.wish().plan()));
    }

    private FoundPlans.Found lock(StoredSearch search, UUID id) {
        return found.lock(search.id(), id).orElseThrow(() -> unknown(search.id().toString(), id.toString()));
    }

    private static UUID id(String searchId, String text) {
        return Ids.find(text).orElseThrow(() -> unknown(searchId, text));
    }

    private static ProblemException unknown(String searchId, String id) {
        return new ProblemException(ProblemKind.UNKNOWN_ALTERNATIVE, id, searchId);
    }
}
