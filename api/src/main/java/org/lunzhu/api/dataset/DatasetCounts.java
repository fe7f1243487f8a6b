package org.lunzhu.api.dataset;

import org.lunzhu.solver.model.Dataset;

/** How many things a dataset holds. */
record DatasetCounts(
        int periods,
        int agencies,
        int supervisors,
        int enterprises,
        int sites,
        int circuits,
        int history,
        int suitability) {

    static DatasetCounts of(Dataset dataset) {
        return new DatasetCounts(
                dataset.periods().size(),
                dataset.agencies().size(),
                dataset.supervisors().size(),
                dataset.enterprises().size(),
                dataset.sites().size(),
                dataset.circuits().size(),
                dataset.history().size(),
                dataset.suitability().size());
    }
}
