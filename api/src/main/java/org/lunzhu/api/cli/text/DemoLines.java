package org.lunzhu.api.cli.text;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.lunzhu.api.contract.PlanDto;
import org.lunzhu.api.contract.PlanSummaryDto;
import org.lunzhu.solver.explain.PlanSummary;
import org.lunzhu.solver.model.plan.Gap;

/** A plan as the service tells it, for people to read. */
public final class DemoLines {

    private static final double MILLIS_PER_TENTH = 100.0;
    private static final double TENTHS = 10.0;

    private final Texts texts;

    public DemoLines(Texts texts) {
        this.texts = texts;
    }

    /** A finished plan that has postings. */
    public List<String> of(PlanDto plan) {
        HardMediumSoftLongScore score = HardMediumSoftLongScore.parseScore(plan.getScore());
        Long bound = plan.getBound();
        return new SummaryLines(texts)
                .of(
                        score,
                        summary(Objects.requireNonNull(plan.getSummary())),
                        seconds(plan),
                        bound == null ? null : new Limit(bound, Gap.of(score.softScore(), bound)));
    }

    private static PlanSummary summary(PlanSummaryDto numbers) {
        return new PlanSummary(
                numbers.getPosts(),
                numbers.getTeams(),
                numbers.getSeats(),
                numbers.getFilled(),
                numbers.getPeople(),
                numbers.getSupervisors(),
                numbers.getKm());
    }

    private static double seconds(PlanDto plan) {
        Duration time = Duration.between(
                Objects.requireNonNull(plan.getStartedAt()), Objects.requireNonNull(plan.getFinishedAt()));
        return Math.round(time.toMillis() / MILLIS_PER_TENTH) / TENTHS;
    }
}
