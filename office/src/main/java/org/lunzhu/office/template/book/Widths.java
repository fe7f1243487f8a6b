package org.lunzhu.office.template.book;

import org.lunzhu.office.template.column.Head;
import org.lunzhu.office.template.table.Table;
import org.lunzhu.office.template.table.Value;
import java.util.stream.IntStream;

/** How wide columns are, so that what stands in them can be read. */
final class Widths {

    /** Widths are counted in parts of a digit. */
    static final int UNIT = 256;

    private static final int LEAST = 9;
    private static final int MOST = 44;

    /** Room for the arrow of the filter. */
    private static final int MARGIN = 3;

    private static final int LAST_NARROW = 0x2E7F;

    private Widths() {}

    static int of(Head head, Table table) {
        int data = table.rows().stream()
                .map(row -> row.find(head.title()))
                .mapToInt(value -> value == null ? 0 : width(value))
                .max()
                .orElse(0);
        int title = width(head.shown());
        int widest = Math.max(Math.max(data, width(head.example())), title > 16 ? (title + 1) / 2 : title);
        return Math.min(MOST, Math.max(LEAST, widest + MARGIN));
    }

    private static int width(Value value) {
        return width(value.text());
    }

    /** Chinese characters are twice as wide as digits. */
    static int width(String text) {
        return IntStream.range(0, text.length())
                .map(i -> text.charAt(i) > LAST_NARROW ? 2 : 1)
                .sum();
    }
}
