package org.lunzhu.data.json;

import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.SavedPlan;

/** Plans. */
final class PlanMapping {

    private PlanMapping() {}

    static SavedPlan read(Fields in) {
        if (in.isOther("sites", "postings")) {
            throw JsonDocument.refusal(Issue.error("dataset-as-plan", "", null));
        }
        return new SavedPlan(
                in.text("dataset"),
                in.optionalText("name"),
                in.requiredObjects("postings", PlanMapping::readPosting),
                in.optionalObjects("circuits", SiteMapping::readCircuit),
                in.optionalText("score"),
                in.optionalLong("bound"),
                in.optionalNumber("gapPercent"));
    }

    private static Posting readPosting(Fields in) {
        return new Posting(
                in.text("postId"),
                in.text("periodId"),
                in.integer("seat"),
                in.constant("role", Role.class),
                in.optionalText("supervisorId"),
                in.flag("pinned"));
    }

    static void write(Output out, SavedPlan plan) {
        out.text("dataset", plan.dataset())
                .text("name", plan.name())
                .objects("postings", plan.postings(), PlanMapping::writePosting);
        if (plan.circuits() != null) {
            out.objects("circuits", plan.circuits(), SiteMapping::writeCircuit);
        }
        out.text("score", plan.score()).number("bound", plan.bound()).number("gapPercent", plan.gapPercent());
    }

    private static void writePosting(Output out, Posting posting) {
        out.text("postId", posting.postId())
                .text("periodId", posting.periodId())
                .number("seat", posting.seat())
                .text("role", posting.role())
                .text("supervisorId", posting.supervisorId());
        if (posting.pinned()) {
            out.flag("pinned", true);
        }
    }
}
