package org.lunzhu.api.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.alternative.Alternative;
import org.lunzhu.solver.alternative.Alternatives;
import org.lunzhu.solver.prepare.Saving;
import tools.jackson.databind.JsonNode;

/**
 * What {@code alternatives --json} answers.
 *
 * @param score score of the given plan
 * @param leastScore the least score that an alternative may have
 * @param postings postings of the given plan
 * @param alternatives in the order in which they were found
 */
record AlternativesJson(String score, String leastScore, int postings, List<AlternativeJson> alternatives) {

    /**
     * One alternative.
     *
     * @param extraCost soft points that it costs more than the given plan
     * @param differentPostings how many of the given plan's postings it does not have
     * @param differentPercent the same in percent
     * @param different by plan before it, the given one first: how many of that plan's postings it does not have
     * @param movedSupervisors people who are not posted to the same posts in the same periods as in the given plan
     * @param rules every rule of the catalogue, the given plan on the left
     * @param plan the plan; absent where it went into a file
     */
    record AlternativeJson(
            String score,
            long extraCost,
            int differentPostings,
            double differentPercent,
            List<Integer> different,
            List<Ref> movedSupervisors,
            List<ComparisonJson.RuleChange> rules,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode plan) {}

    static AlternativesJson of(Alternatives search, List<Alternative> found, Names names, boolean withPlans) {
        return new AlternativesJson(
                search.bestScore().toString(),
                search.least().toString(),
                search.postings(),
                found.stream().map(one -> toJson(one, names, withPlans)).toList());
    }

    private static AlternativeJson toJson(Alternative one, Names names, boolean withPlan) {
        return new AlternativeJson(
                one.score().toString(),
                one.extraCost(),
                one.differentFromBest(),
                Math.round(10 * one.percentDifferent()) / 10.0,
                one.different(),
                one.comparison().movedSupervisorIds().stream()
                        .map(names::person)
                        .toList(),
                one.comparison().rules().stream().map(ComparisonJson::toJson).toList(),
                withPlan ? Json.tree(Json.of(Saving.save(one.plan(), null, null))) : null);
    }
}
