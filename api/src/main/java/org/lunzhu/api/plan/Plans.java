package org.lunzhu.api.plan;

import java.util.UUID;
import org.lunzhu.api.http.Ids;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.springframework.stereotype.Component;

/** The stored plans, by the ids that clients give. */
@Component
public class Plans {

    private final PlanStore store;

    Plans(PlanStore store) {
        this.store = store;
    }

    /** The best plan so far; throws a 404 for an unknown plan and a 409 where there is no plan yet. */
    public PlanDocument getDocument(String id) {
        UUID known = get(id).id();
        return store.findDocument(known)
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.PLAN_NOT_READY, id));
    }

    /** The best plan so far of a plan that is known to have one. */
    public PlanDocument getDocument(UUID id) {
        return getDocument(id.toString());
    }

    StoredPlan get(String id) {
        return Ids.find(id)
                .flatMap(store::find)
                .orElseThrow(
                        () -> new ProblemException(ProblemKind.UNKNOWN_PLAN, id));
    }
}
