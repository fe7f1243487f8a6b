package org.lunzhu.api.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.lunzhu.api.dataset.Datasets;
import org.lunzhu.api.view.RepairsView;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.repair.Repairs;
import org.lunzhu.solver.repair.Trouble;
import org.lunzhu.solver.repair.model.RepairPrices;
import org.lunzhu.solver.repair.problem.RepairLimits;
import org.springframework.stereotype.Component;

/** Finds out why seats of a stored dataset cannot be filled, and what to change. */
@Component
final class RepairsSearch implements Searching {

    private final Datasets datasets;

    RepairsSearch(Datasets datasets) {
        this.datasets = datasets;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.REPAIRS;
    }

    @Override
    public SearchResult search(SearchWish wish, BooleanSupplier stop, Consumer<SearchResult> soFar) {
        List<Trouble> troubles = Repairs.find(
                PlanBuilder.of(datasets.get(wish.dataset())).build(),
                RepairPrices.DEFAULTS,
                RepairLimits.within(wish.seconds()),
                stop);
        boolean finished = !stop.getAsBoolean();
        return new SearchResult(
                0,
                RepairsView.toDto(troubles, finished, Locale.ENGLISH),
                RepairsView.toDto(troubles, finished, Locale.CHINESE),
                Map.of(),
                troubles.stream()
                        .map(trouble -> trouble.repairs().stream()
                                .map(RepairDocument::of)
                                .toList())
                        .toList());
    }
}
