package org.lunzhu.office.merge;

import java.util.List;
import org.lunzhu.office.entry.Section;

/**
 * What becomes of one entry.
 *
 * @param id in the dataset; empty for what has none
 * @param name as it is shown
 * @param properties those that get another value
 * @param assumed those for which the lists say nothing and a usual value was taken
 */
public record Change(
        Section section, Kind kind, String id, String name, List<String> properties, List<String> assumed) {

    /** What becomes of it. */
    public enum Kind {
        ADDED,
        CHANGED,
        UNCHANGED,
        /** It lacks what a dataset cannot do without, such as somebody's agency. */
        LEFT_OUT
    }

    public Change {
        properties = List.copyOf(properties);
        assumed = List.copyOf(assumed);
    }
}
