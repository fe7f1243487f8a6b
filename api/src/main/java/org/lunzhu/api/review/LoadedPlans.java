package org.lunzhu.api.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.dataset.Datasets;
import org.lunzhu.api.plan.PlanDocument;
import org.lunzhu.api.plan.Plans;
import org.lunzhu.solver.explain.PlanComparison;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.prepare.Posts;
import org.lunzhu.solver.score.Scorer;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** The stored plans, built again and scored; the last few are kept in memory. */
@Component
public class LoadedPlans {

    private static final int KEPT = 8;

    private final Plans plans;
    private final Datasets datasets;
    private final Scorer scorer = new Scorer();
    private final ConcurrentLruCache<Version, LoadedPlan> loaded = new ConcurrentLruCache<>(KEPT, this::load);
    private final ConcurrentLruCache<Pair, PlanComparison> compared = new ConcurrentLruCache<>(KEPT, this::compare);

    LoadedPlans(Plans plans, Datasets datasets) {
        this.plans = plans;
        this.datasets = datasets;
    }

    /** The best plan so far; throws a 404 for an unknown plan and a 409 where there is no plan yet. */
    public LoadedPlan get(String id) {
        return loaded.get(new Version(plans.getDocument(id)));
    }

    /** The differences of two plans of one dataset. */
    PlanComparison compare(LoadedPlan left, LoadedPlan right) {
        return compared.get(new Pair(left, right));
    }

    /** The plan with other postings, on its dataset and against its base; scored, not stored. */
    public Plan with(SavedPlan postings, LoadedPlan loaded) {
        Plan other = PlanBuilder.of(loaded.plan().getDirectory().dataset())
                .startingFrom(postings)
                .basedOn(loaded.base())
                .build();
        scorer.score(other);
        return other;
    }

    /** The differences of the plan, on the left, from one that is not stored. */
    public PlanComparison compare(LoadedPlan left, Plan right) {
        return PlanComparison.of(left.plan(), right, scorer);
    }

    private PlanComparison compare(Pair pair) {
        return PlanComparison.of(pair.left.plan(), pair.right.plan(), scorer);
    }

    private LoadedPlan load(Version version) {
        PlanDocument document = version.document;
        SavedPlan saved = document.toPlan();
        SavedPlan base = base(document.basePlanId());
        Plan plan = PlanBuilder.of(datasets.get(document.datasetId()))
                .startingFrom(saved)
                .basedOn(base)
                .build();
        return new LoadedPlan(
                document,
                base,
                plan,
                scorer.report(plan),
                Posts.of(plan.getDirectory(), saved.circuits()).all());
    }

    private @Nullable SavedPlan base(@Nullable UUID id) {
        return id == null ? null : plans.getDocument(id).toPlan();
    }

    /** A document is the same as long as the plan's revision is. */
    private record Version(PlanDocument document) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Version version
                    && document.planId().equals(version.document.planId())
                    && document.revision() == version.document.revision();
        }

        @Override
        public int hashCode() {
            return document.planId().hashCode() + Long.hashCode(document.revision());
        }
    }

    /** Loaded plans are compared by identity: the same version is the same object, as long as it is kept. */
    private record Pair(LoadedPlan left, LoadedPlan right) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Pair pair && left == pair.left && right == pair.right;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(left) + System.identityHashCode(right);
        }
    }
}
