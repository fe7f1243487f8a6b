package org.lunzhu.solver.repair.apply;

import java.util.List;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.repair.measure.Measure;
import org.lunzhu.solver.repair.measure.Repair;

/**
 * A dataset to which repairs were applied.
 *
 * @param dataset with lent and trained people, wider limits, sites covered by the level above
 * @param start what to solve it from: the pins there were, and those postings pinned that exceed tenure or service; these
 *     exceptions stay visible as broken rules
 */
public record Repaired(Dataset dataset, SavedPlan start) {

    /**
     * Applies repairs, at most one of each part, to the dataset of the plan; {@link Measure.Vacancy} changes nothing.
     *
     * @throws IllegalArgumentException if two of them lend the same person
     */
    public static Repaired of(Plan plan, List<Repair> repairs) {
        return new RepairApplication(plan, repairs).apply();
    }
}
