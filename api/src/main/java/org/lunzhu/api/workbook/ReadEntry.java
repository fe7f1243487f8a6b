package org.lunzhu.api.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.entry.Entry;
import org.lunzhu.office.entry.Section;

/** Something that was read, with the list that it belongs to. */
record ReadEntry(Section section, Entry entry) {

    /** @param only name of the list; null for all */
    static List<ReadEntry> all(Map<Section, List<Entry>> entries, @Nullable String only) {
        return Arrays.stream(Section.values())
                .filter(section -> only == null || section.property().equals(only))
                .flatMap(section ->
                        entries.getOrDefault(section, List.of()).stream().map(entry -> new ReadEntry(section, entry)))
                .toList();
    }
}
