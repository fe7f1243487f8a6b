package org.lunzhu.api.alternative;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.lunzhu.api.http.Ids;
import org.lunzhu.api.http.LastAnswers;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.springframework.stereotype.Component;

/** What the last searches came to, kept in memory. */
@Component
class Findings {

    private final SearchTurns turns;
    private final Map<Object, Finding> kept = new LastAnswers<>();

    Findings(SearchTurns turns) {
        this.turns = turns;
    }

    /**
     * What was found before, where it will do, or what the search finds when its turn comes.
     *
     * @param question tells this search from others
     */
    <F extends Finding> F get(Object question, Class<F> type, Predicate<F> willDo, Supplier<F> search) {
        return find(question, type)
                .filter(willDo)
                .orElseGet(() -> turns.take(
                        () -> find(question, type).filter(willDo).orElseGet(() -> keep(question, search.get()))));
    }

    private synchronized <F extends Finding> Optional<F> find(Object question, Class<F> type) {
        return Optional.ofNullable(kept.get(question)).map(type::cast);
    }

    private synchronized <F extends Finding> F keep(Object question, F finding) {
        kept.put(question, finding);
        return finding;
    }

    /** What found the plan with that id from the stored plan; throws a 404 where that is not remembered. */
    synchronized Found getPlan(UUID planId, String alternativeId) {
        return Ids.find(alternativeId)
                .flatMap(id -> kept.values().stream()
                        .filter(finding -> finding.origin().planId().equals(planId))
                        .flatMap(finding -> found(id, finding).stream())
                        .findFirst())
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.UNKNOWN_ALTERNATIVE,
                        alternativeId, planId.toString()));
    }

    private static Optional<Found> found(UUID id, Finding finding) {
        return finding.findPlan(id).map(postings -> new Found(id, postings, finding.origin()));
    }
}
