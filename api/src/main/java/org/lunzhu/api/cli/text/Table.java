package org.lunzhu.api.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of aligned columns for people to read; wide characters count two. */
public final class Table {

    private static final String GAP = "  ";

    private final boolean[] rightAligned;
    private final List<List<String>> rows = new ArrayList<>();

    /** One character per column: {@code <} aligns it to the left, {@code >} to the right. */
    Table(String alignments) {
        rightAligned = new boolean[alignments.length()];
        for (int i = 0; i < rightAligned.length; i++) {
            rightAligned[i] = alignments.charAt(i) == '>';
        }
    }

    /** Adds a row with a cell for each column. */
    public Table row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(String.valueOf(cell));
        }
        rows.add(row);
        return this;
    }

    public List<String> lines() {
        int[] widths = new int[rightAligned.length];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String padding = " ".repeat(widths[i] - DisplayWidth.of(row.get(i)));
            line.append(i == 0 ? "" : GAP);
            line.append(rightAligned[i] ? padding + row.get(i) : row.get(i) + padding);
        }
        return line.toString().stripTrailing();
    }
}
