package org.lunzhu.api.http;

import java.util.List;
import java.util.Locale;
import org.lunzhu.api.contract.IssueDto;
import org.lunzhu.api.contract.SeverityDto;
import org.lunzhu.solver.check.issue.Issue;
import org.springframework.context.i18n.LocaleContextHolder;

/** Issues in the language of the request. */
public final class IssueMapping {

    private IssueMapping() {}

    /** The same issues in the same order. */
    public static List<IssueDto> toDtos(List<Issue> issues) {
        Locale locale = LocaleContextHolder.getLocale();
        return issues.stream().map(issue -> toDto(issue, locale)).toList();
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
