package org.lunzhu.api.workbook;

import java.util.List;

/**
 * What becomes of one thing.
 *
 * @param section name of its list in the dataset
 * @param id empty for what has none
 * @param properties those that get another value, or are missing
 * @param assumed those for which a usual value was taken
 */
record ImportChange(
        String section, ChangeKind kind, String id, String name, List<String> properties, List<String> assumed) {

    ImportChange {
        properties = List.copyOf(properties);
        assumed = List.copyOf(assumed);
    }
}
