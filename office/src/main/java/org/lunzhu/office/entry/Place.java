package org.lunzhu.office.entry;

import org.jspecify.annotations.Nullable;

/** A cell of a book: the name of its sheet, null in a file without sheets, and its address. */
public record Place(@Nullable String sheet, String cell) {

    @Override
    public String toString() {
        return sheet == null ? cell : "%s!%s".formatted(sheet, cell);
    }
}
