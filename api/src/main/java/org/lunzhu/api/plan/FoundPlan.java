package org.lunzhu.api.plan;

import java.util.UUID;
import org.lunzhu.solver.model.plan.Plan;

/**
 * A plan that was found from a stored one and is to be stored beside it.
 *
 * @param id its id in the search; the same is stored once only
 * @param origin the plan it was found from
 * @param plan scored, of the same dataset and base
 * @param seconds how long the search was allowed to take
 * @param seed the search's seed
 */
public record FoundPlan(UUID id, PlanDocument origin, Plan plan, int seconds, long seed) {}
