package org.lunzhu.api.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.lunzhu.api.review.LoadedPlan;
import org.lunzhu.api.review.LoadedPlans;
import org.lunzhu.api.view.AlternativesView;
import org.lunzhu.solver.alternative.Allowance;
import org.lunzhu.solver.alternative.Alternative;
import org.lunzhu.solver.alternative.Alternatives;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.prepare.Saving;
import org.springframework.stereotype.Component;

/** Looks for one alternative after the other, each in its share of the time. */
@Component
final class AlternativesSearch implements Searching {

    private final LoadedPlans plans;
    private final Clock clock;

    AlternativesSearch(LoadedPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.ALTERNATIVES;
    }

    @Override
    public SearchResult search(SearchWish wish, BooleanSupplier stop, Consumer<SearchResult> soFar) {
        LoadedPlan plan = plans.get(Objects.requireNonNull(wish.plan()));
        int wanted = Objects.requireNonNull(wish.plans());
        long steps = wish.stepLimit() == null ? Long.MAX_VALUE : wish.stepLimit();
        Duration share = Duration.ofSeconds(wish.seconds()).dividedBy(wanted);
        Alternatives search = new Alternatives(
                plan.plan(),
                Allowance.find(Objects.requireNonNull(wish.within())).orElseThrow(),
                Objects.requireNonNull(wish.seed()));
        Map<String, Alternative> found = new LinkedHashMap<>();
        for (int tried = 1; tried <= wanted && !stop.getAsBoolean(); tried++) {
            search.findNext(steps, or(stop, share))
                    .ifPresent(one -> found.put(UUID.randomUUID().toString(), one));
            soFar.accept(result(tried, search, found, plan));
        }
        return result(wanted, search, found, plan);
    }

    private BooleanSupplier or(BooleanSupplier stop, Duration time) {
        Instant end = clock.instant().plus(time);
        return () -> stop.getAsBoolean() || clock.instant().isAfter(end);
    }

    private static SearchResult result(
            int tried, Alternatives search, Map<String, Alternative> found, LoadedPlan plan) {
        Map<UUID, SavedPlan> documents = new HashMap<>();
        found.forEach((id, one) -> documents.put(UUID.fromString(id), Saving.save(one.plan(), null, null)));
        return new SearchResult(
                tried, AlternativesView.toDto(search, found, plan.titles()), null, documents, List.of());
    }
}
