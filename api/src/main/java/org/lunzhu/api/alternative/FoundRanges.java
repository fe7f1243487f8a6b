package org.lunzhu.api.alternative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lunzhu.solver.alternative.sensitivity.RuleRange;
import org.lunzhu.solver.alternative.sensitivity.SensitivityReport;
import org.lunzhu.solver.alternative.sensitivity.Turn;
import org.lunzhu.solver.model.plan.SavedPlan;

/**
 * How far the weights can move, as far as a search found out.
 *
 * @param ids the plans that are better at other weights, and the better one that was found at these
 */
record FoundRanges(Origin origin, SensitivityReport report, Map<SavedPlan, UUID> ids) implements Finding {

    static FoundRanges of(Origin origin, SensitivityReport report) {
        Map<SavedPlan, UUID> ids = new LinkedHashMap<>();
        Stream<SavedPlan> better = report.isImproved() ? Stream.of(report.plan()) : Stream.empty();
        Stream.concat(better, report.rules().stream().flatMap(FoundRanges::turns))
                .forEach(plan -> ids.putIfAbsent(plan, UUID.randomUUID()));
        return new FoundRanges(origin, report, ids);
    }

    private static Stream<SavedPlan> turns(RuleRange range) {
        return Stream.of(range.lower(), range.upper()).filter(Objects::nonNull).map(Turn::plan);
    }

    /** Whether a search of so many seconds would say the same. */
    boolean sufficesFor(int seconds) {
        return report.isComplete() || origin.seconds() >= seconds;
    }

    /** The id of a plan that the report names. */
    UUID idOf(SavedPlan plan) {
        return Objects.requireNonNull(ids.get(plan));
    }

    @Override
    public Optional<SavedPlan> findPlan(UUID id) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
