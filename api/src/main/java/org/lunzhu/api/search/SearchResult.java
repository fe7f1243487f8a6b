package org.lunzhu.api.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.plan.SavedPlan;

/**
 * What a search has found so far.
 *
 * @param tried how many of the wanted alternatives were looked for
 * @param answer as the contract has it
 * @param answerZh the same with its sentences in Chinese; null where it has none
 * @param plans the plans it names, by their ids
 * @param repairs for each part with trouble, its repairs ready to be applied
 */
record SearchResult(
        int tried,
        Object answer,
        @Nullable Object answerZh,
        Map<UUID, SavedPlan> plans,
        List<List<RepairDocument>> repairs) {

    SearchResult {
        plans = Map.copyOf(plans);
        repairs = List.copyOf(repairs);
    }
}
