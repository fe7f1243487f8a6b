package org.lunzhu.api.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.PlanDto;
import org.lunzhu.api.dataset.DatasetVersion;
import org.lunzhu.api.http.Ids;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.springframework.stereotype.Component;

/** The stored plans, by the ids that clients give. */
@Component
public class Plans {

    private final PlanStore store;
    private final Revisions revisions;

    Plans(PlanStore store, Revisions revisions) {
        this.store = store;
        this.revisions = revisions;
    }

    /** Which document of the plan is the newest, without reading it; throws a 404 or 409 as the document does. */
    public Edition getEdition(String id) {
        StoredPlan plan = get(id);
        if (plan.figures() == null) {
            throw notReady(id);
        }
        return new Edition(plan.id(), plan.event());
    }

    /** A plan at some time: the same edition is the same document. */
    public record Edition(UUID planId, long event) {}

    /** The best plan so far; throws a 404 for an unknown plan and a 409 where there is no plan yet. */
    public PlanDocument getDocument(String id) {
        UUID known = get(id).id();
        return store.findDocument(known).orElseThrow(() -> notReady(id));
    }

    /** The plan as it was; throws where nothing is stored under that. */
    public PlanDocument getDocument(PlanVersion version) {
        return revisions.getDocument(version);
    }

    /** The postings of a version; null for none. */
    public @Nullable SavedPlan getPostings(@Nullable PlanVersion version) {
        return revisions.get(version);
    }

    /** The plan as it is now, never to change; throws a 404 for an unknown plan and a 409 where there is none yet. */
    public PlanVersion freeze(String id, Instant now) {
        return revisions.freeze(get(id).id(), now).orElseThrow(() -> notReady(id));
    }

    /** The id that the text stands for; throws a 404 where no plan has it. */
    public UUID getId(String id) {
        return get(id).id();
    }

    /** The dataset of a plan that is known to be there, as it was when the plan was asked for. */
    public DatasetVersion getDataset(UUID id) {
        return get(id.toString()).wish().dataset();
    }

    /** A plan that is known to be there, as the contract has it. */
    public PlanDto getDto(UUID id) {
        return PlanMapping.toDto(get(id.toString()));
    }

    private static ProblemException notReady(String id) {
        return new ProblemException(ProblemKind.PLAN_NOT_READY, id);
    }

    StoredPlan get(String id) {
        return Ids.find(id).flatMap(store::find).orElseThrow(() -> new ProblemException(ProblemKind.UNKNOWN_PLAN, id));
    }
}
