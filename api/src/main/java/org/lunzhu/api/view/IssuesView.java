package org.lunzhu.api.view;

import java.util.List;
import java.util.Locale;
import org.lunzhu.api.contract.IssueDto;
import org.lunzhu.api.contract.SeverityDto;
import org.lunzhu.api.contract.ValidationDto;
import org.lunzhu.solver.check.issue.Issue;

/** What is wrong with a dataset, a plan or a request, as the contract has it. */
public final class IssuesView {

    private IssuesView() {}

    /** The same issues in the same order, with messages in the language. */
    public static List<IssueDto> toDtos(List<Issue> issues, Locale locale) {
        return issues.stream().map(issue -> toDto(issue, locale)).toList();
    }

    /** The same issues with their numbers, with messages in the language. */
    public static ValidationDto toValidation(List<Issue> issues, Locale locale) {
        int errors = (int) issues.stream().filter(Issue::isError).count();
        return new ValidationDto(errors, issues.size() - errors, toDtos(issues, locale));
    }

    private static IssueDto toDto(Issue issue, Locale locale) {
        return new IssueDto(
                        SeverityDto.valueOf(issue.severity().name()),
                        issue.code(),
                        issue.pointer(),
                        issue.message(locale),
                        issue.remedy(locale))
                .value(issue.value());
    }
}
