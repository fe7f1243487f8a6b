package org.lunzhu.solver.check;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.check.basics.IdentityCheck;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.check.site.CircuitCheck;
import org.lunzhu.solver.check.text.TextCheck;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.prepare.Posts;

/** What keeps a saved plan from fitting its dataset: every error and warning at once. */
public final class PlanCheck {

    private static final Pointer CIRCUITS = Pointer.ROOT.at("circuits");

    private PlanCheck() {}

    /**
     * Every issue of the plan, errors first; empty where it fits. A plan may break rules; that is for its score. What a
     * plan of another dataset holds is not looked at: it fits there. The dataset must be one without errors.
     */
    public static List<Issue> check(Dataset dataset, SavedPlan plan) {
        Known known = Known.of(dataset);
        Findings findings = new Findings();
        TextCheck.check(plan, findings);
        boolean fits = plan.dataset().equals(dataset.name());
        if (!fits) {
            findings.error(Pointer.ROOT.at("dataset"), "plan-of-other-dataset", plan.dataset(), dataset.name());
        }
        score(plan.score(), findings);
        if (fits) {
            postings(known, plan, findings);
        }
        return findings.toList();
    }

    private static void postings(Known known, SavedPlan plan, Findings findings) {
        boolean circuitsFit = circuits(known, plan.circuits(), findings);
        Posts posts = Posts.of(Directory.of(known.dataset), circuitsFit ? plan.circuits() : null);
        new PostingCheck(known, posts.all(), circuitsFit, findings).check(plan.postings());
    }

    static void score(@Nullable String score, Findings findings) {
        try {
            if (score != null) {
                HardMediumSoftLongScore.parseScore(score);
            }
        } catch (IllegalArgumentException e) {
            findings.error(Pointer.ROOT.at("score"), "malformed-score", score);
        }
    }

    /** Whether the circuits can be used. */
    private static boolean circuits(Known known, @Nullable List<Circuit> circuits, Findings findings) {
        if (circuits == null) {
            return true;
        }
        if (!known.dataset.circuits().isEmpty()) {
            findings.warning(CIRCUITS, "circuits-given-already", null);
            return true;
        }
        Findings ofCircuits = new Findings();
        new CircuitCheck(known, ofCircuits).circuits(circuits, CIRCUITS);
        IdentityCheck.ids("circuits", circuits, Circuit::id, ofCircuits);
        IdentityCheck.circuitsAgainstSites(circuits, known, ofCircuits);
        findings.addAll(ofCircuits);
        return !ofCircuits.hasErrors();
    }
}
