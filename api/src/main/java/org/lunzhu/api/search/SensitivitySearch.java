package org.lunzhu.api.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lunzhu.api.review.LoadedPlans;
import org.lunzhu.api.view.SensitivityView;
import org.lunzhu.solver.alternative.sensitivity.RuleRange;
import org.lunzhu.solver.alternative.sensitivity.Sensitivity;
import org.lunzhu.solver.alternative.sensitivity.SensitivityReport;
import org.lunzhu.solver.alternative.sensitivity.SensitivitySettings;
import org.lunzhu.solver.alternative.sensitivity.Turn;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.springframework.stereotype.Component;

/** Finds out how far the weights of a stored plan can move. */
@Component
final class SensitivitySearch implements Searching {

    private final LoadedPlans plans;

    SensitivitySearch(LoadedPlans plans) {
        this.plans = plans;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.SENSITIVITY;
    }

    @Override
    public SearchResult search(SearchWish wish, BooleanSupplier stop, Consumer<SearchResult> soFar) {
        int steps = wish.stepLimit() == null ? SensitivitySettings.USUAL_STEPS : wish.stepLimit();
        SensitivityReport report = Sensitivity.of(
                plans.get(Objects.requireNonNull(wish.plan())).plan(),
                List.of(),
                SensitivitySettings.of(Objects.requireNonNull(wish.seed()), steps, stop));
        Map<SavedPlan, UUID> ids = ids(report);
        Map<UUID, SavedPlan> documents = new HashMap<>();
        ids.forEach((plan, id) -> documents.put(id, plan));
        return new SearchResult(
                0,
                SensitivityView.toDto(
                        report, plan -> Objects.requireNonNull(ids.get(plan)).toString()),
                null,
                documents,
                List.of());
    }

    /** The plans that are better at other weights, and the better one that was found at these. */
    private static Map<SavedPlan, UUID> ids(SensitivityReport report) {
        Map<SavedPlan, UUID> ids = new LinkedHashMap<>();
        Stream<SavedPlan> better = report.isImproved() ? Stream.of(report.plan()) : Stream.empty();
        Stream.concat(better, report.rules().stream().flatMap(SensitivitySearch::turns))
                .forEach(plan -> ids.putIfAbsent(plan, UUID.randomUUID()));
        return ids;
    }

    private static Stream<SavedPlan> turns(RuleRange range) {
        return Stream.of(range.lower(), range.upper()).filter(Objects::nonNull).map(Turn::plan);
    }
}
