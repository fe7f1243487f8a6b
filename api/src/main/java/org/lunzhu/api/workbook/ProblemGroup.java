package org.lunzhu.api.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.http.Fingerprint;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.problem.Problem;

/**
 * Problems of one kind with the same text, which are decided together.
 *
 * @param first the first of them
 * @param count how many there are
 * @param decision what was decided about them; null before
 */
record ProblemGroup(
        String id, Finding first, int count, @Nullable Decision decision) {

    private static final int ID_LENGTH = 16;
    private static final Set<Code> OF_AGENCIES = EnumSet.of(Code.AGENCY_UNKNOWN, Code.AGENCY_AMBIGUOUS);

    /** The group that a problem belongs to; what has no text and no cell is of its file alone. */
    static String idOf(Problem problem) {
        String file = problem.value() == null && problem.cell() == null ? String.valueOf(problem.file()) : "";
        String words = String.join("\u0000", problem.code().name(), String.valueOf(problem.value()), file) + "\u0000"
                + String.join("\u0000", problem.args());
        return Fingerprint.of(words).substring(0, ID_LENGTH);
    }

    /** Those that wait for a decision first, of them those of agencies, the most frequent first. */
    static List<ProblemGroup> of(List<Finding> findings, List<Decision> decisions) {
        Map<String, Decision> decided =
                decisions.stream().collect(Collectors.toMap(Decision::groupId, Function.identity()));
        Map<String, List<Finding>> alike = findings.stream()
                .collect(Collectors.groupingBy(Finding::groupId, LinkedHashMap::new, Collectors.toList()));
        List<ProblemGroup> groups = new ArrayList<>();
        alike.forEach((id, all) -> groups.add(new ProblemGroup(id, all.get(0), all.size(), decided.get(id))));
        groups.sort(Comparator.comparing((ProblemGroup group) -> !group.isUndecided())
                .thenComparing(group -> group.problem().severity())
                .thenComparing(group -> !group.isOfAgency())
                .thenComparing(group -> -group.count()));
        return groups;
    }

    Problem problem() {
        return first.problem();
    }

    boolean isOfAgency() {
        return OF_AGENCIES.contains(problem().code()) && problem().value() != null;
    }

    /** Whether somebody still has to say what becomes of it: a name that was decided and is in doubt all the same, too. */
    boolean isUndecided() {
        return problem().needsAnswer() && (decision == null || decision.kind() != Decision.Kind.SKIP);
    }

    /** What can be decided about it. */
    static List<Decision.Kind> choices(Code code, boolean needsAnswer, boolean hasText) {
        if (!needsAnswer) {
            return List.of();
        }
        return OF_AGENCIES.contains(code) && hasText
                ? List.of(Decision.Kind.ALIAS, Decision.Kind.NEW_AGENCY, Decision.Kind.SKIP)
                : List.of(Decision.Kind.SKIP);
    }

    List<Decision.Kind> choices() {
        return choices(problem().code(), problem().needsAnswer(), problem().value() != null);
    }
}
