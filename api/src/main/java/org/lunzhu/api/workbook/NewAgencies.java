package org.lunzhu.api.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.entry.Place;
import org.lunzhu.office.entry.Section;
import org.lunzhu.office.merge.DatasetMerge;
import org.lunzhu.office.merge.Merged;
import org.lunzhu.solver.model.Dataset;

/**
 * A dataset with the agencies that somebody decided to add.
 *
 * @param decisions with the ids that the new agencies got
 */
record NewAgencies(Dataset dataset, List<Decision> decisions) {

    private static final Place NOWHERE = new Place(null, "");

    static NewAgencies of(Dataset before, List<Decision> decisions) {
        List<Decision> wanted = decisions.stream()
                .filter(decision -> decision.kind() == Decision.Kind.NEW_AGENCY)
                .toList();
        if (wanted.isEmpty()) {
            return new NewAgencies(before, decisions);
        }
        Merged merged = DatasetMerge.merge(
                before,
                Map.of(Section.AGENCIES, wanted.stream().map(NewAgencies::entry).toList()));
        List<Decision> withIds = new ArrayList<>();
        int next = 0;
        for (Decision decision : decisions) {
            boolean isNew = decision.kind() == Decision.Kind.NEW_AGENCY;
            withIds.add(isNew ? withId(decision, merged.changes().get(next++).id()) : decision);
        }
        return new NewAgencies(merged.dataset(), withIds);
    }

    private static Entry entry(Decision decision) {
        Entry entry = new Entry(NOWHERE);
        entry.set("name", decision.name(), NOWHERE);
        entry.set("kind", decision.agencyKind(), NOWHERE);
        entry.set("level", decision.level(), NOWHERE);
        return entry;
    }

    private static Decision withId(Decision it, String id) {
        return new Decision(it.groupId(), it.kind(), it.code(), it.text(), id, it.name(), it.agencyKind(), it.level());
    }

    /** What texts mean by the decisions, with the ids of the agencies. */
    Map<String, String> aliases() {
        Map<String, String> aliases = new LinkedHashMap<>();
        decisions.stream()
                .filter(decision -> decision.agencyId() != null)
                .forEach(decision -> aliases.put(
                        Objects.requireNonNull(decision.text()), Objects.requireNonNull(decision.agencyId())));
        return aliases;
    }
}
