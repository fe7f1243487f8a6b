package org.lunzhu.api.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.plan.PlanDocument;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.score.ScoreReport;

/**
 * A stored plan, built again and scored.
 *
 * @param document the plan as it is stored
 * @param base the plan it stays close to; null for none
 * @param posts every post, also those that are never staffed, in the order of the dataset
 */
public record LoadedPlan(
        PlanDocument document, @Nullable SavedPlan base, Plan plan, ScoreReport report, List<Post> posts) {

    public LoadedPlan {
        posts = List.copyOf(posts);
    }

    public UUID id() {
        return document.planId();
    }

    String name() {
        return document.name();
    }

    UUID datasetId() {
        return document.datasetId();
    }

    public Titles titles() {
        return new Titles(plan.getDirectory(), posts);
    }
}
