package org.lunzhu.api.alternative;

import java.util.Optional;
import java.util.UUID;
import org.lunzhu.solver.model.plan.SavedPlan;

/** What a search from a stored plan came to. */
interface Finding {

    Origin origin();

    /** The found plan with that id, if there is one. */
    Optional<SavedPlan> findPlan(UUID id);

    /**
     * Where it comes from.
     *
     * @param revision the plan's revision when the search began
     * @param seconds how long the search was allowed to take
     */
    record Origin(UUID planId, long revision, int seconds, long seed) {}
}
