package org.lunzhu.api.review;

import java.util.List;
import java.util.UUID;
import org.lunzhu.solver.explain.ScoreReport;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.model.Post;

/**
 * A stored plan, built again and scored.
 *
 * @param posts every post, also those that are never staffed, in the order of the dataset
 */
record LoadedPlan(UUID id, String name, UUID datasetId, Plan plan, ScoreReport report, List<Post> posts) {

    LoadedPlan {
        posts = List.copyOf(posts);
    }

    Titles titles() {
        return new Titles(plan.getDirectory(), posts);
    }
}
