package org.lunzhu.office.grid;

/** A rectangle of cells, both corners included, that are merged into one. */
public record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** The region with that text, such as {@code B5:B9}. */
    static Region of(String text) {
        int colon = text.indexOf(':');
        Address first = Address.of(colon < 0 ? text : text.substring(0, colon));
        Address last = Address.of(text.substring(colon + 1));
        return new Region(first.row(), first.column(), last.row(), last.column());
    }

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    public int height() {
        return lastRow - firstRow + 1;
    }

    public int width() {
        return lastColumn - firstColumn + 1;
    }
}
