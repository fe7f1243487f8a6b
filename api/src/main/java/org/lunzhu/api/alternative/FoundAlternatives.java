package org.lunzhu.api.alternative;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lunzhu.api.contract.AlternativeListDto;
import org.lunzhu.api.view.AlternativesView;
import org.lunzhu.api.view.Titles;
import org.lunzhu.solver.alternative.Alternative;
import org.lunzhu.solver.alternative.Alternatives;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.prepare.Saving;

/**
 * The alternatives that a search found.
 *
 * @param search knows the plan they are alternatives to
 * @param items in the order in which they were found
 */
record FoundAlternatives(Origin origin, Alternatives search, List<Item> items) implements Finding {

    /** An alternative by its id. */
    record Item(UUID id, Alternative alternative) {}

    static FoundAlternatives of(Origin origin, Alternatives search, List<Alternative> found) {
        return new FoundAlternatives(
                origin,
                search,
                found.stream().map(one -> new Item(UUID.randomUUID(), one)).toList());
    }

    AlternativeListDto toDto(Titles titles) {
        Map<String, Alternative> byId = new LinkedHashMap<>();
        items.forEach(item -> byId.put(item.id.toString(), item.alternative));
        return AlternativesView.toDto(search, byId, titles);
    }

    @Override
    public Optional<SavedPlan> findPlan(UUID id) {
        return items.stream()
                .filter(item -> item.id.equals(id))
                .findFirst()
                .map(item -> Saving.save(item.alternative.plan(), null, null));
    }
}
