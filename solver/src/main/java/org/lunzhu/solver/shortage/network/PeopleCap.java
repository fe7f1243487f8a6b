package org.lunzhu.solver.shortage.network;

import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.plan.Release;

/**
 * How many different people of some kind can be posted in a period.
 *
 * @param release the release limit it comes from; null where it comes from training places
 * @param people how many
 */
public record PeopleCap(@Nullable Release release, int people) {}
