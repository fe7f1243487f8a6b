package org.lunzhu.api.view;

import java.util.Map;
import org.lunzhu.api.contract.AlternativeDto;
import org.lunzhu.api.contract.AlternativeListDto;
import org.lunzhu.solver.alternative.Alternative;
import org.lunzhu.solver.alternative.Alternatives;
import org.lunzhu.solver.explain.PlanComparison;

/** Alternatives as the contract has them. */
public final class AlternativesView {

    private AlternativesView() {}

    /**
     * What a search found.
     *
     * @param search knows the plan they are alternatives to
     * @param found the alternatives by their ids, in the order in which they were found
     */
    public static AlternativeListDto toDto(Alternatives search, Map<String, Alternative> found, Titles titles) {
        return new AlternativeListDto(
                search.bestScore().toString(),
                search.least().toString(),
                search.postings(),
                found.entrySet().stream()
                        .map(entry -> toDto(entry.getKey(), entry.getValue(), titles))
                        .toList());
    }

    private static AlternativeDto toDto(String id, Alternative one, Titles titles) {
        PlanComparison comparison = one.comparison();
        return new AlternativeDto(
                id,
                one.score().toString(),
                one.extraCost(),
                one.differentFromBest(),
                one.percentDifferent(),
                one.different(),
                comparison.changes().size(),
                comparison.movedSupervisorIds().stream().map(titles::supervisor).toList(),
                comparison.rules().stream().map(ComparisonView::toDto).toList());
    }
}
