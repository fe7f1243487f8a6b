package org.lunzhu.api.review;

import com.github.benmanes.caffeine.cache.Cache;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.dataset.Datasets;
import org.lunzhu.api.memory.Caches;
import org.lunzhu.api.plan.PlanDocument;
import org.lunzhu.api.plan.PlanVersion;
import org.lunzhu.api.plan.Plans;
import org.lunzhu.solver.check.BasePlan;
import org.lunzhu.solver.explain.PlanComparison;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.prepare.Posts;
import org.lunzhu.solver.score.Scorer;
import org.springframework.stereotype.Component;

/** The stored plans, built again and scored; those last used are kept in memory. */
@Component
public class LoadedPlans {

    /** Measured: a comparison holds what each rule costs at each place in both plans. */
    private static final long BYTES_PER_MATCH = 400;

    private final Plans plans;
    private final Datasets datasets;
    private final Scorer scorer = new Scorer();
    /** By edition for plans as they are now, by version for plans as they were. */
    private final Cache<Record, LoadedPlan> loaded;

    private final Cache<Pair, PlanComparison> compared;

    LoadedPlans(Plans plans, Datasets datasets, Caches caches) {
        this.plans = plans;
        this.datasets = datasets;
        loaded = caches.of(Caches.Share.PLANS, LoadedPlan::estimatedBytes);
        compared = caches.of(Caches.Share.COMPARISONS, LoadedPlans::estimatedBytes);
    }

    private static long estimatedBytes(PlanComparison comparison) {
        return BYTES_PER_MATCH
                * comparison.rules().stream()
                        .mapToLong(rule -> rule.left().matches().size()
                                + rule.right().matches().size())
                        .sum();
    }

    /** The best plan so far; throws a 404 for an unknown plan and a 409 where there is no plan yet. */
    public LoadedPlan get(String id) {
        Plans.Edition edition = plans.getEdition(id);
        return loaded.get(edition, it -> load(plans.getDocument(id)));
    }

    /** A plan as it was, which is known to be there. */
    public LoadedPlan get(PlanVersion version) {
        return loaded.get(version, it -> load(plans.getDocument(version)));
    }

    /** The differences of two plans of one dataset. */
    PlanComparison compare(LoadedPlan left, LoadedPlan right) {
        return compared.get(new Pair(left.edition(), right.edition()), pair -> compare(left, right.plan()));
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

    private LoadedPlan load(PlanDocument document) {
        SavedPlan saved = document.toPlan();
        Dataset dataset = datasets.get(document.dataset());
        SavedPlan base = base(document.base(), dataset);
        Plan plan = PlanBuilder.of(dataset).startingFrom(saved).basedOn(base).build();
        return LoadedPlan.of(
                document,
                base,
                plan,
                scorer.report(plan),
                Posts.of(plan.getDirectory(), saved.circuits()).all());
    }

    /** What of the base plan fits the dataset, which may be another one than its own. */
    private @Nullable SavedPlan base(@Nullable PlanVersion version, Dataset dataset) {
        SavedPlan postings = plans.getPostings(version);
        return postings == null ? null : BasePlan.of(postings, dataset).kept();
    }

    /** Two plans, each as it was at some time. */
    private record Pair(Plans.Edition left, Plans.Edition right) {}
}
