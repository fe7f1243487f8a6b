package org.lunzhu.api.cli.text;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.explain.PlanSummary;

/** A plan in a few numbers for people to read. */
public final class SummaryLines {

    private final Texts texts;

    public SummaryLines(Texts texts) {
        this.texts = texts;
    }

    public List<String> of(HardMediumSoftLongScore score, PlanSummary summary) {
        return table(score, summary).lines();
    }

    /** The same with how long it took, proof included, and what is proven; null where nothing is. */
    public List<String> of(HardMediumSoftLongScore score, PlanSummary summary, double seconds, @Nullable Limit limit) {
        return table(score, summary)
                .row(texts.get("summary.bound"), bound(limit))
                .row(texts.get("summary.seconds"), texts.get("summary.seconds.value", seconds))
                .lines();
    }

    /** The gap in kilometre-equivalents, and in percent where that tells something. */
    private String bound(@Nullable Limit limit) {
        if (limit == null) {
            return texts.get("summary.bound.none");
        }
        Double percent = limit.gap().tellingPercent();
        return percent == null
                ? texts.get("summary.bound.absolute", limit.bound(), limit.gap().points())
                : texts.get("summary.bound.value", limit.bound(), limit.gap().points(), percent);
    }

    /** The first to add rows to. */
    public Table table(HardMediumSoftLongScore score, PlanSummary summary) {
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
