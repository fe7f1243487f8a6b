package org.lunzhu.api.cli;

import java.util.List;
import java.util.Locale;
import org.lunzhu.api.cli.text.ShortageLines;
import org.lunzhu.api.contract.DatasetCheckDto;
import org.lunzhu.api.view.IssuesView;
import org.lunzhu.api.view.ShortagesView;
import org.lunzhu.solver.check.DatasetCheck;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.shortage.Shortage;
import org.lunzhu.solver.shortage.Shortages;

/**
 * What is wrong with a dataset.
 *
 * @param issues errors first
 * @param shortages the seats that nobody can fill; none are looked for while there are errors
 */
record Checked(List<Issue> issues, List<Shortage> shortages) {

    static Checked of(Dataset dataset) {
        List<Issue> issues = DatasetCheck.check(dataset);
        boolean sound = issues.stream().noneMatch(Issue::isError);
        return new Checked(
                issues, sound ? Shortages.find(PlanBuilder.of(dataset).build()) : List.of());
    }

    long errors() {
        return issues.stream().filter(Issue::isError).count();
    }

    long warnings() {
        return issues.size() - errors();
    }

    /** As the contract has it, with sentences in the language. */
    DatasetCheckDto toDto(Locale locale) {
        return new DatasetCheckDto(
                (int) errors(),
                (int) warnings(),
                IssuesView.toDtos(issues, locale),
                missing(),
                ShortagesView.toItems(shortages, locale));
    }

    /** How many seats must stay empty, over all periods. */
    int missing() {
        return ShortageLines.missing(shortages);
    }
}
