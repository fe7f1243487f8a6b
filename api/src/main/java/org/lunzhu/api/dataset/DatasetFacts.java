package org.lunzhu.api.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Programme;

/**
 * What lists show of a dataset, kept beside it so that they need not read it.
 *
 * @param agencies their ids and names
 * @param errors how many errors its check has; no plan can be made while there are any
 * @param warnings how many warnings its check has
 */
record DatasetFacts(
        Programme programme,
        Level level,
        @Nullable String source,
        DatasetCounts counts,
        List<Period> periods,
        List<NamedAgency> agencies,
        int errors,
        int warnings) {

    DatasetFacts {
        periods = List.copyOf(periods);
        agencies = List.copyOf(agencies);
    }

    static DatasetFacts of(Dataset dataset, List<Issue> issues) {
        int errors = (int) issues.stream().filter(Issue::isError).count();
        return new DatasetFacts(
                dataset.programme(),
                dataset.level(),
                dataset.source(),
                DatasetCounts.of(dataset),
                dataset.periods(),
                dataset.agencies().stream().map(NamedAgency::of).toList(),
                errors,
                issues.size() - errors);
    }

    /** An agency by its id, with what people call it. */
    record NamedAgency(String id, String name) {
        static NamedAgency of(Agency agency) {
            return new NamedAgency(agency.id(), agency.name());
        }
    }
}
