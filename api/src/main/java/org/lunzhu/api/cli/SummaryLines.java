package org.lunzhu.api.cli;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.lunzhu.solver.explain.PlanSummary;

/** A plan in a few numbers for people to read. */
final class SummaryLines {

    private final Texts texts;

    SummaryLines(Texts texts) {
        this.texts = texts;
    }

    List<String> of(HardMediumSoftLongScore score, PlanSummary summary) {
        return table(score, summary).lines();
    }

    /** The same to add rows to. */
    Table table(HardMediumSoftLongScore score, PlanSummary summary) {
        return new Table("<<")
                .row(texts.get("summary.score"), score)
                .row("", texts.get("summary.levels", -score.hardScore(), -score.mediumScore(), -score.softScore()))
                .row(texts.get("summary.seats"), texts.get("summary.seats.value", summary.filled(), summary.empty()))
                .row(texts.get("summary.km"), summary.km())
                .row(
                        texts.get("summary.people"),
                        texts.get("summary.people.value", summary.people(), summary.supervisors()));
    }
}
