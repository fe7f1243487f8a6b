package org.lunzhu.api.view;

import org.lunzhu.api.contract.AgencyShareDto;
import org.lunzhu.api.contract.PlanBurdenDto;
import org.lunzhu.solver.explain.PlanBurden;

/** What a plan asks of people and agencies, as the contract has it. */
final class BurdenView {

    private static final double TENTHS = 10.0;

    private BurdenView() {}

    static PlanBurdenDto toDto(PlanBurden burden, Titles titles) {
        return new PlanBurdenDto(
                rounded(burden.kmPerPerson()),
                burden.mostKm(),
                burden.mostPostings(),
                rounded(burden.spread()),
                burden.releases().stream()
                        .map(release ->
                                new AgencyShareDto(titles.agency(release.agencyId()), rounded(release.percent())))
                        .toList());
    }

    private static double rounded(double number) {
        return Math.round(TENTHS * number) / TENTHS;
    }
}
