package org.lunzhu.api.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.ImportDecisionDto;
import org.lunzhu.api.contract.ImportDecisionKindDto;
import org.lunzhu.api.contract.IssueDto;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.http.RequestIssue;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Plain;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.AgencyKind;
import org.lunzhu.solver.model.Level;

/** Holds decisions against the reading that they are about, and puts them to those taken before. */
final class Decisions {

    private final ReadImport read;
    private final Map<String, Decision> taken = new LinkedHashMap<>();
    private final List<IssueDto> issues = new ArrayList<>();

    private Decisions(ReadImport read) {
        this.read = read;
        read.decisions().forEach(decision -> taken.put(decision.groupId(), decision));
    }

    /** All decisions, the new ones too; throws a 422 with everything that is wrong with these. */
    static List<Decision> with(ReadImport read, List<ImportDecisionDto> wanted) {
        Decisions decisions = new Decisions(read);
        Set<String> groups = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            String place = "/items/" + i;
            if (groups.add(wanted.get(i).getGroupId())) {
                decisions.take(wanted.get(i), place);
            } else {
                decisions.wrong(
                        "second-decision", place + "/groupId", wanted.get(i).getGroupId());
            }
        }
        if (!decisions.issues.isEmpty()) {
            throw new ProblemException(ProblemKind.INVALID_IMPORT_DECISIONS, decisions.issues);
        }
        return List.copyOf(decisions.taken.values());
    }

    /** What is decided about: a group there is, or one that an earlier decision has settled. */
    private record Matter(
            Code code, boolean needsAnswer, @Nullable String text) {}

    private @Nullable Matter find(String groupId) {
        for (ProblemGroup group : read.groups()) {
            if (group.id().equals(groupId)) {
                return new Matter(
                        group.problem().code(),
                        group.problem().needsAnswer(),
                        group.problem().value());
            }
        }
        Decision before = taken.get(groupId);
        return before == null ? null : new Matter(before.code(), true, before.text());
    }

    private void wrong(String code, String place, @Nullable String value) {
        issues.add(RequestIssue.of(code, place, value));
    }

    private void take(ImportDecisionDto wanted, String place) {
        Matter matter = find(wanted.getGroupId());
        if (matter == null) {
            wrong("unknown-group", place + "/groupId", wanted.getGroupId());
            return;
        }
        checkValues(wanted, place);
        if (wanted.getKind() == ImportDecisionKindDto.REOPEN) {
            taken.remove(wanted.getGroupId());
            return;
        }
        Decision.Kind kind = Decision.Kind.valueOf(wanted.getKind().name());
        if (!ProblemGroup.choices(matter.code(), matter.needsAnswer(), matter.text() != null)
                .contains(kind)) {
            wrong("choice-not-open", place + "/kind", kind.name());
            return;
        }
        String name = kind == Decision.Kind.NEW_AGENCY ? nameOf(wanted, matter, place) : null;
        taken.put(
                wanted.getGroupId(),
                new Decision(
                        wanted.getGroupId(),
                        kind,
                        matter.code(),
                        matter.text(),
                        wanted.getAgencyId(),
                        name,
                        wanted.getAgencyKind() == null
                                ? null
                                : AgencyKind.valueOf(wanted.getAgencyKind().name()),
                        wanted.getLevel() == null
                                ? null
                                : Level.valueOf(wanted.getLevel().name())));
    }

    /** Every kind of decision has values of its own; those of others would be ignored in silence. */
    private void checkValues(ImportDecisionDto wanted, String place) {
        boolean isAlias = wanted.getKind() == ImportDecisionKindDto.ALIAS;
        boolean isNew = wanted.getKind() == ImportDecisionKindDto.NEW_AGENCY;
        String agencyId = wanted.getAgencyId();
        if (isAlias && agencyId == null) {
            wrong("missing-agency", place + "/agencyId", null);
        } else if (isAlias && agencies().noneMatch(agency -> agency.id().equals(agencyId))) {
            wrong("unknown-agency", place + "/agencyId", agencyId);
        }
        if (isNew && wanted.getAgencyKind() == null) {
            wrong("missing-agency-kind", place + "/agencyKind", null);
        }
        refuse(!isAlias, agencyId, place + "/agencyId");
        refuse(!isNew, wanted.getName(), place + "/name");
        refuse(!isNew, wanted.getAgencyKind(), place + "/agencyKind");
        refuse(!isNew, wanted.getLevel(), place + "/level");
    }

    private void refuse(boolean isForeign, @Nullable Object value, String place) {
        if (isForeign && value != null) {
            wrong("not-of-this-decision", place, value.toString());
        }
    }

    private Stream<Agency> agencies() {
        return read.dataset().agencies().stream();
    }

    private String nameOf(ImportDecisionDto wanted, Matter matter, String place) {
        String name = wanted.getName() == null ? Objects.requireNonNull(matter.text()) : wanted.getName();
        Decision before = taken.get(wanted.getGroupId());
        boolean isOwn = before != null && name.equals(before.name());
        if (!isOwn && agencies().anyMatch(agency -> Plain.key(agency.name()).equals(Plain.key(name)))) {
            wrong("existing-agency", place + "/name", name);
        }
        return name;
    }
}
