package org.lunzhu.api.view;

import org.lunzhu.api.contract.PlanSummaryDto;
import org.lunzhu.solver.explain.PlanSummary;

/** A plan in a few numbers, as the contract has it. */
public final class SummaryView {

    private SummaryView() {}

    /** The same numbers. */
    public static PlanSummaryDto toDto(PlanSummary summary) {
        return new PlanSummaryDto(
                summary.posts(),
                summary.teams(),
                summary.seats(),
                summary.filled(),
                summary.empty(),
                summary.people(),
                summary.supervisors(),
                summary.km());
    }
}
