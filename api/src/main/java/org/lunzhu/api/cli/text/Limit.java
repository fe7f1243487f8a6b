package org.lunzhu.api.cli.text;

import org.lunzhu.solver.model.plan.Gap;

/**
 * What is proven of a plan.
 *
 * @param bound the soft score that no plan can exceed
 * @param gap how far the plan is from it
 */
public record Limit(long bound, Gap gap) {}
