package org.lunzhu.api.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.dataset.DatasetVersion;
import org.lunzhu.api.plan.PlanDocument;
import org.lunzhu.api.plan.Plans;
import org.lunzhu.api.view.Titles;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.score.ScoreReport;

/**
 * A stored plan, built again, scored and grouped.
 *
 * @param document the plan as it is stored
 * @param base the plan it stays close to; null for none
 * @param posts every post, also those that are never staffed, in the order of the dataset
 * @param titles what people call its things
 * @param board its table of posts and periods
 */
public record LoadedPlan(
        PlanDocument document,
        @Nullable SavedPlan base,
        Plan plan,
        ScoreReport report,
        List<Post> posts,
        Titles titles,
        BoardMapping board) {

    /** Measured, with the titles and the table: 0.4 to 0.7 KB for a seat with what it costs, 0.7 KB for a person or site. */
    private static final long BYTES_PER_SEAT = 1_600;

    private static final long BYTES_PER_THING = 700;

    public LoadedPlan {
        posts = List.copyOf(posts);
    }

    static LoadedPlan of(
            PlanDocument document, @Nullable SavedPlan base, Plan plan, ScoreReport report, List<Post> posts) {
        return new LoadedPlan(
                document,
                base,
                plan,
                report,
                posts,
                new Titles(plan.getDirectory(), posts),
                new BoardMapping(plan, report, posts));
    }

    /** An estimate of the memory it takes with its dataset, which other plans may share. */
    long estimatedBytes() {
        Dataset dataset = plan.getDirectory().dataset();
        long things = (long) dataset.supervisors().size() + dataset.sites().size();
        return document.bytes().length + BYTES_PER_SEAT * plan.getSeats().size() + BYTES_PER_THING * things;
    }

    Plans.Edition edition() {
        return new Plans.Edition(document.planId(), document.event());
    }

    public UUID id() {
        return document.planId();
    }

    String name() {
        return document.name();
    }

    DatasetVersion dataset() {
        return document.dataset();
    }

    /** The titles with the posts of another plan of the dataset, which may have formed other circuits. */
    Titles titlesWith(LoadedPlan other) {
        List<Post> both = new ArrayList<>(posts);
        both.addAll(other.posts);
        return new Titles(plan.getDirectory(), both);
    }
}
