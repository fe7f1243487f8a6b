package org.lunzhu.solver.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.check.text.TextCheck;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.prepare.Posts;

/**
 * What of a base plan fits a dataset that may have changed since: sites may be gone, people may have left.
 *
 * @param kept the plan without the circuits, posts, periods, seats and people that the dataset does not have; to be used
 *     only where no issue is an error
 * @param issues errors for what contradicts itself, then a warning for each thing that is left out or taken otherwise;
 *     pointers are into the base plan
 */
public record BasePlan(SavedPlan kept, List<Issue> issues) {

    public BasePlan {
        issues = List.copyOf(issues);
    }

    /** The base plan held against a dataset without errors. */
    public static BasePlan of(SavedPlan base, Dataset dataset) {
        Findings findings = new Findings();
        TextCheck.check(base, findings);
        if (!base.dataset().equals(dataset.name())) {
            findings.warning(Pointer.ROOT.at("dataset"), "base-of-other-dataset", base.dataset(), dataset.name());
        }
        PlanCheck.score(base.score(), findings);
        Known known = Known.of(dataset);
        List<Circuit> circuits = circuits(base.circuits(), known, findings);
        Posts posts = Posts.of(Directory.of(dataset), circuits);
        List<Posting> postings = new BasePostings(known, posts.all(), findings).kept(base.postings());
        SavedPlan kept = new SavedPlan(dataset.name(), base.name(), postings, circuits, null, null, null);
        return new BasePlan(kept, findings.toList());
    }

    private static @Nullable List<Circuit> circuits(@Nullable List<Circuit> circuits, Known known, Findings findings) {
        if (circuits == null) {
            return null;
        }
        if (!known.dataset.circuits().isEmpty()) {
            findings.warning(Pointer.ROOT.at("circuits"), "circuits-given-already", null);
            return null;
        }
        return new BaseCircuits(known, findings).kept(circuits);
    }
}
