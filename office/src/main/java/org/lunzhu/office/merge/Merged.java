package org.lunzhu.office.merge;

import java.util.List;
import org.lunzhu.solver.model.Dataset;

/**
 * A dataset with what was read in it.
 *
 * @param changes one for each entry, in the order in which they were read
 */
public record Merged(Dataset dataset, List<Change> changes) {

    public Merged {
        changes = List.copyOf(changes);
    }

    /** How many entries it became of. */
    public long count(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
