package org.lunzhu.api.alternative;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.lunzhu.api.alternative.Finding.Origin;
import org.lunzhu.api.review.LoadedPlan;
import org.lunzhu.solver.alternative.sensitivity.Sensitivity;
import org.lunzhu.solver.alternative.sensitivity.SensitivitySettings;
import org.springframework.stereotype.Component;

/** Finds out how far the weights of stored plans can move. */
@Component
class SensitivitySearches {

    private final Findings findings;
    private final SearchTurns turns;

    SensitivitySearches(Findings findings, SearchTurns turns) {
        this.findings = findings;
        this.turns = turns;
    }

    /** What is found, or was found before where that search came to its end or took no less time. */
    FoundRanges find(LoadedPlan plan, Origin origin, int stepLimit) {
        return findings.get(
                new Question(origin.planId(), origin.revision(), origin.seed(), stepLimit),
                FoundRanges.class,
                before -> before.sufficesFor(origin.seconds()),
                () -> search(plan, origin, stepLimit));
    }

    private FoundRanges search(LoadedPlan plan, Origin origin, int stepLimit) {
        SensitivitySettings settings =
                SensitivitySettings.of(origin.seed(), stepLimit, turns.stopAfter(Duration.ofSeconds(origin.seconds())));
        return FoundRanges.of(origin, Sensitivity.of(plan.plan(), List.of(), settings));
    }

    private record Question(UUID planId, long revision, long seed, int stepLimit) {}
}
