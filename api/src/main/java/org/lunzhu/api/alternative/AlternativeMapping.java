package org.lunzhu.api.alternative;

import org.lunzhu.api.contract.AlternativeDto;
import org.lunzhu.api.contract.AlternativeListDto;
import org.lunzhu.api.review.ComparisonMapping;
import org.lunzhu.api.review.Titles;
import org.lunzhu.solver.alternative.Alternative;
import org.lunzhu.solver.explain.PlanComparison;

/** Alternatives as the contract has them. */
final class AlternativeMapping {

    private AlternativeMapping() {}

    static AlternativeListDto toDto(FoundAlternatives found, Titles titles) {
        return new AlternativeListDto(
                found.search().bestScore().toString(),
                found.search().least().toString(),
                found.search().postings(),
                found.items().stream().map(item -> toDto(item, titles)).toList());
    }

    private static AlternativeDto toDto(FoundAlternatives.Item item, Titles titles) {
        Alternative one = item.alternative();
        PlanComparison comparison = one.comparison();
        return new AlternativeDto(
                item.id().toString(),
                one.score().toString(),
                one.extraCost(),
                one.differentFromBest(),
                one.percentDifferent(),
                one.different(),
                comparison.changes().size(),
                comparison.movedSupervisorIds().stream().map(titles::supervisor).toList(),
                comparison.rules().stream().map(ComparisonMapping::toDto).toList());
    }
}
