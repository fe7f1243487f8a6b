package org.lunzhu.api.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.AgencyKindDto;
import org.lunzhu.api.contract.ImportChangeCountsDto;
import org.lunzhu.api.contract.ImportChangeDto;
import org.lunzhu.api.contract.ImportChangeKindDto;
import org.lunzhu.api.contract.ImportDecisionKindDto;
import org.lunzhu.api.contract.ImportDto;
import org.lunzhu.api.contract.ImportEntryDto;
import org.lunzhu.api.contract.ImportFileDto;
import org.lunzhu.api.contract.ImportFileKindDto;
import org.lunzhu.api.contract.ImportPlaceDto;
import org.lunzhu.api.contract.ImportProblemCountsDto;
import org.lunzhu.api.contract.ImportProblemDto;
import org.lunzhu.api.contract.ImportProblemGroupDto;
import org.lunzhu.api.contract.ImportSeverityDto;
import org.lunzhu.api.contract.ImportStatusDto;
import org.lunzhu.api.contract.ImportSuggestionDto;
import org.lunzhu.api.contract.LevelDto;
import org.lunzhu.api.contract.TakenDecisionDto;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.entry.Section;
import org.lunzhu.office.problem.Problem;
import org.lunzhu.office.problem.Severity;
import org.lunzhu.solver.model.Agency;

/** Imports as the contract has them, without what no answer shows. */
final class ImportMapping {

    private ImportMapping() {}

    static ImportDto toDto(StoredImport one) {
        ImportFacts facts = one.facts();
        List<ImportFileDto> files = new ArrayList<>();
        facts.files().forEach(file -> files.add(toDto(file, files.size())));
        return new ImportDto(
                        one.id().toString(),
                        one.dataset().datasetId().toString(),
                        one.dataset().revision(),
                        one.isOutdated(),
                        ImportStatusDto.valueOf(one.status().name()),
                        one.createdAt(),
                        one.readAt(),
                        files,
                        facts.changes().stream().map(ImportMapping::toDto).toList(),
                        new ImportProblemCountsDto(facts.problemErrors(), facts.problemWarnings(), facts.information()),
                        facts.undecided(),
                        facts.errors(),
                        one.decisions().stream().map(ImportMapping::toDto).toList())
                .finishedAt(one.finishedAt())
                .revision(one.revision());
    }

    private static ImportFileDto toDto(ImportFacts.FileFacts file, int number) {
        return new ImportFileDto(
                number,
                file.name(),
                file.bytes(),
                file.template() ? ImportFileKindDto.TEMPLATE : ImportFileKindDto.LISTS,
                file.readable());
    }

    private static ImportChangeCountsDto toDto(ImportFacts.SectionCounts it) {
        return new ImportChangeCountsDto(
                it.section(), it.added(), it.changed(), it.unchanged(), it.removed(), it.leftOut());
    }

    private static TakenDecisionDto toDto(Decision decision) {
        String text = decision.text();
        return new TakenDecisionDto(
                        decision.groupId(),
                        decision.code().name(),
                        ImportDecisionKindDto.valueOf(decision.kind().name()))
                .text(text == null ? null : Withheld.mask(decision.code(), text))
                .agencyId(decision.agencyId())
                .name(decision.name())
                .agencyKind(
                        decision.agencyKind() == null
                                ? null
                                : AgencyKindDto.valueOf(decision.agencyKind().name()))
                .level(
                        decision.level() == null
                                ? null
                                : LevelDto.valueOf(decision.level().name()));
    }

    static List<ImportProblemDto> toProblems(List<Finding> findings, ReadImport read, Locale locale) {
        Map<String, Boolean> undecided =
                read.groups().stream().collect(Collectors.toMap(ProblemGroup::id, ProblemGroup::isUndecided));
        return findings.stream()
                .map(finding -> toDto(finding, undecided.getOrDefault(finding.groupId(), false), locale))
                .toList();
    }

    private static ImportProblemDto toDto(Finding finding, boolean undecided, Locale locale) {
        Problem problem = finding.problem();
        return new ImportProblemDto(
                        finding.groupId(),
                        finding.file(),
                        problem.code().name(),
                        toDto(problem.severity()),
                        problem.suggestion().stream()
                                .map(text -> Withheld.mask(problem.code(), text))
                                .toList(),
                        Withheld.mask(problem.code(), problem.message(locale)),
                        Withheld.mask(problem.code(), problem.remedy(locale)),
                        problem.needsAnswer() && !undecided)
                .sheet(problem.sheet())
                .cell(problem.cell())
                .value(value(problem));
    }

    private static @Nullable String value(Problem problem) {
        return problem.value() == null ? null : Withheld.mask(problem.code(), problem.value());
    }

    private static ImportSeverityDto toDto(Severity severity) {
        return switch (severity) {
            case ERROR -> ImportSeverityDto.ERROR;
            case WARNING -> ImportSeverityDto.WARNING;
            case INFO -> ImportSeverityDto.INFORMATION;
        };
    }

    static List<ImportProblemGroupDto> toGroups(List<ProblemGroup> groups, ReadImport read, Locale locale) {
        Map<String, String> agencies = read.dataset().agencies().stream()
                .collect(Collectors.toMap(Agency::name, Agency::id, (first, second) -> first));
        return groups.stream().map(group -> toDto(group, agencies, locale)).toList();
    }

    private static ImportProblemGroupDto toDto(ProblemGroup group, Map<String, String> agencies, Locale locale) {
        Problem problem = group.problem();
        return new ImportProblemGroupDto(
                        group.id(),
                        problem.code().name(),
                        toDto(problem.severity()),
                        group.count(),
                        new ImportPlaceDto(group.first().file())
                                .sheet(problem.sheet())
                                .cell(problem.cell()),
                        problem.suggestion().stream()
                                .map(text -> new ImportSuggestionDto(Withheld.mask(problem.code(), text))
                                        .agencyId(group.isOfAgency() ? agencies.get(text) : null))
                                .toList(),
                        Withheld.mask(problem.code(), problem.message(locale)),
                        Withheld.mask(problem.code(), problem.remedy(locale)),
                        group.choices().stream()
                                .map(kind -> ImportDecisionKindDto.valueOf(kind.name()))
                                .toList())
                .value(value(problem))
                .decision(group.decision() == null ? null : toDto(group.decision()));
    }

    static ImportChangeDto toDto(ImportChange change) {
        return new ImportChangeDto(
                        change.section(),
                        ImportChangeKindDto.valueOf(change.kind().name()),
                        change.name(),
                        change.properties(),
                        change.assumed())
                .id(change.id().isEmpty() ? null : change.id());
    }

    static ImportEntryDto toDto(Section section, Entry entry) {
        List<String> withheld = new ArrayList<>();
        Map<String, Object> values = Withheld.strip(entry.values(), withheld);
        return new ImportEntryDto(section.property(), entry.place().cell(), values, withheld)
                .sheet(entry.place().sheet());
    }
}
