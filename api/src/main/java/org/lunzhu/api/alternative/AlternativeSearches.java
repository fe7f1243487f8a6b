package org.lunzhu.api.alternative;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.alternative.Finding.Origin;
import org.lunzhu.api.review.LoadedPlan;
import org.lunzhu.solver.alternative.Allowance;
import org.lunzhu.solver.alternative.Alternatives;
import org.springframework.stereotype.Component;

/** Searches for alternatives to stored plans. */
@Component
class AlternativeSearches {

    private final Findings findings;
    private final SearchTurns turns;

    AlternativeSearches(Findings findings, SearchTurns turns) {
        this.findings = findings;
        this.turns = turns;
    }

    /** What is found, or was found before by the same question. */
    FoundAlternatives find(LoadedPlan plan, Question question) {
        return findings.get(question, FoundAlternatives.class, before -> true, () -> search(plan, question));
    }

    /** Each alternative has its share of the time. */
    private FoundAlternatives search(LoadedPlan plan, Question question) {
        Origin origin = question.origin();
        Duration share = Duration.ofSeconds(origin.seconds()).dividedBy(question.plans());
        long steps = question.stepLimit() == null ? Long.MAX_VALUE : question.stepLimit();
        Alternatives search = new Alternatives(plan.plan(), question.within(), origin.seed());
        return FoundAlternatives.of(origin, search, search.find(question.plans(), steps, () -> turns.stopAfter(share)));
    }

    /**
     * What is searched for.
     *
     * @param plans how many
     * @param within how much more each may cost
     * @param stepLimit moves to try for each; null for as many as there is time for
     */
    record Question(
            Origin origin,
            int plans,
            Allowance within,
            @Nullable Integer stepLimit) {}
}
