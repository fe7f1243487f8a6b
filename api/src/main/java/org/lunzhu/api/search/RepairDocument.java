package org.lunzhu.api.search;

import java.util.List;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.repair.measure.Repair;

/**
 * A repair as it is stored, ready to be applied.
 *
 * @param postings who sits where in the part if all of it is done
 */
record RepairDocument(List<MeasureDocument> measures, List<Posting> postings) {

    static RepairDocument of(Repair repair) {
        return new RepairDocument(
                repair.measures().stream().map(MeasureDocument::of).toList(), repair.postings());
    }
}
