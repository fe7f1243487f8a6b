package org.lunzhu.office.grid;

/**
 * The place of a cell.
 *
 * @param row from 0
 * @param column from 0
 */
public record Address(int row, int column) {

    private static final int LETTERS = 26;

    /** As Excel writes it, such as {@code B7}. */
    @Override
    public String toString() {
        return columnName(column) + (row + 1);
    }

    /** The letters of a column, such as {@code AB}. */
    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            name.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return name.toString();
    }

    /** The address with that text; dollar signs and case do not matter. */
    public static Address of(String text) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toUpperCase(text.charAt(i));
            if (c >= 'A' && c <= 'Z') {
                column = column * LETTERS + (c - 'A' + 1);
            } else if (c >= '0' && c <= '9') {
                row = row * 10 + (c - '0');
            }
        }
        return new Address(row - 1, column - 1);
    }
}
