package org.lunzhu.api.alternative;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    @Override
    public Optional<SavedPlan> findPlan(UUID id) {
        return items.stream()
                .filter(item -> item.id.equals(id))
                .findFirst()
                .map(item -> Saving.save(item.alternative.plan(), null, null));
    }
}
