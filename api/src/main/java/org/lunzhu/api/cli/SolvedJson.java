package org.lunzhu.api.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What {@code solve --json} answers.
 *
 * @param score as text
 * @param feasible whether no hard rule is broken
 * @param complete whether, besides, no seat is empty
 * @param bound proven limit of the soft score; null where nothing is proven
 * @param gapPercent how far the soft score is from the bound; null where nothing is proven
 * @param proof where the plan may fall short of the bound; null where nothing is proven
 * @param seconds how long it took
 * @param interrupted whether somebody asked to stop early
 * @param summary the plan in a few numbers
 * @param shortages the seats that nobody can fill
 * @param rules every rule of the catalogue, in its order, without its matches
 * @param plan the plan; absent where it went into a file
 */
record SolvedJson(
        String score,
        boolean feasible,
        boolean complete,
        @Nullable Long bound,
        @Nullable Double gapPercent,
        @Nullable ProofJson proof,
        double seconds,
        boolean interrupted,
        SummaryJson summary,
        List<ShortageJson> shortages,
        List<RuleJson> rules,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode plan) {

    static SolvedJson of(Solved solved, Texts texts, boolean withPlan) {
        return new SolvedJson(
                solved.report().score().toString(),
                solved.report().score().hardScore() == 0,
                solved.summary().isComplete(solved.report().score()),
                solved.saved().bound(),
                solved.saved().gapPercent(),
                solved.gap(),
                solved.seconds(),
                solved.interrupted(),
                SummaryJson.of(solved.summary()),
                ShortageJson.of(solved.shortages(), texts),
                solved.report().rules().stream().map(RuleJson::withoutMatches).toList(),
                withPlan ? Json.tree(Json.of(solved.saved())) : null);
    }
}
