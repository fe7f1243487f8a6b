package org.lunzhu.api.cli;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.lunzhu.solver.explain.PlanSummary;
import tools.jackson.databind.JsonNode;

/** A plan as the service tells it, for people to read. */
final class DemoLines {

    private final Texts texts;

    DemoLines(Texts texts) {
        this.texts = texts;
    }

    List<String> of(JsonNode plan) {
        boolean isProven = plan.hasNonNull("bound");
        return new SummaryLines(texts)
                .of(
                        HardMediumSoftLongScore.parseScore(plan.get("score").stringValue()),
                        summary(plan.get("summary")),
                        seconds(plan),
                        isProven ? plan.get("bound").longValue() : null,
                        isProven ? plan.get("gapPercent").doubleValue() : null);
    }

    private static PlanSummary summary(JsonNode numbers) {
        return new PlanSummary(
                numbers.get("posts").intValue(),
                numbers.get("teams").intValue(),
                numbers.get("seats").intValue(),
                numbers.get("filled").intValue(),
                numbers.get("people").intValue(),
                numbers.get("supervisors").intValue(),
                numbers.get("km").longValue());
    }

    private static double seconds(JsonNode plan) {
        Duration time = Duration.between(instant(plan, "startedAt"), instant(plan, "finishedAt"));
        return Math.round(time.toMillis() / 100.0) / 10.0;
    }

    private static Instant instant(JsonNode plan, String name) {
        return Instant.parse(plan.get(name).stringValue());
    }
}
