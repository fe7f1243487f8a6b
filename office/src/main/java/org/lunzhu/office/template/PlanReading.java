package org.lunzhu.office.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Problem;
import org.lunzhu.solver.model.plan.SavedPlan;

/**
 * What the sheets of a plan came to.
 *
 * @param plan null where there are errors, or no such sheets
 * @param problems in the order of the sheets
 */
public record PlanReading(@Nullable SavedPlan plan, List<Problem> problems) {

    public PlanReading {
        problems = List.copyOf(problems);
    }
}
