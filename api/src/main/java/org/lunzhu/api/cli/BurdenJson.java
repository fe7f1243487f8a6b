package org.lunzhu.api.cli;

import java.util.List;
import org.lunzhu.solver.explain.PlanBurden;

/**
 * What a plan asks of people and agencies.
 *
 * @param kmPerPerson kilometres of all postings by posted person
 * @param mostKm the most that one person has
 * @param mostPostings the most postings that one person has
 * @param spreadPercent percentage points between the agencies that give the largest and the smallest share
 * @param agencies what each gives, the largest share first
 */
record BurdenJson(
        double kmPerPerson, long mostKm, long mostPostings, double spreadPercent, List<AgencyShare> agencies) {

    /** People posted of an agency's people, as a mean over the periods. */
    record AgencyShare(Ref agency, double percent) {}

    static BurdenJson of(PlanBurden burden, Names names) {
        return new BurdenJson(
                rounded(burden.kmPerPerson()),
                burden.mostKm(),
                burden.mostPostings(),
                rounded(burden.spread()),
                burden.releases().stream()
                        .map(release -> new AgencyShare(names.agency(release.agencyId()), rounded(release.percent())))
                        .toList());
    }

    private static double rounded(double number) {
        return Math.round(10 * number) / 10.0;
    }
}
