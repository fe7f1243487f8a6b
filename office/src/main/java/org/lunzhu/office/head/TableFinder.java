package org.lunzhu.office.head;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.lunzhu.office.grid.Cell;
import org.lunzhu.office.grid.Sheet;
import org.lunzhu.office.text.Plain;

/** Finds the tables of a sheet. */
public final class TableFinder {

    private final Sheet sheet;
    private final HeaderFinder headers;
    private final String fileName;

    public TableFinder(Sheet sheet, String fileName) {
        this.sheet = sheet;
        this.headers = new HeaderFinder(sheet);
        this.fileName = fileName;
    }

    /** From the top and the left. */
    public List<Table> find() {
        List<Table> tables = new ArrayList<>();
        List<Header> open = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        List<String> below = new ArrayList<>();
        int last = sheet.rows().isEmpty() ? -1 : sheet.rows().lastKey();
        for (int row : sheet.rows().keySet()) {
            if (!open.isEmpty() && row <= open.get(0).lastRow()) {
                continue;
            }
            List<Header> found = headers.at(row);
            if (found.isEmpty()) {
                noteTitle(row, open.isEmpty() ? titles : below);
            } else if (open.isEmpty() || !isRepeated(found, open)) {
                close(open, row - 1, titles, tables);
                if (!open.isEmpty()) {
                    titles = below.isEmpty() ? titles : new ArrayList<>(below.subList(below.size() - 1, below.size()));
                }
                open = found;
                below = new ArrayList<>();
            }
        }
        close(open, last, titles, tables);
        return tables;
    }

    private void noteTitle(int row, List<String> titles) {
        NavigableMap<Integer, Cell> cells = sheet.row(row);
        if (cells.size() <= 2) {
            cells.values().forEach(cell -> titles.add(Plain.normal(cell.text())));
        }
    }

    private void close(List<Header> open, int lastRow, List<String> titles, List<Table> tables) {
        for (Header found : open) {
            List<String> texts = new ArrayList<>(titles);
            texts.add(sheet.name() == null ? "" : sheet.name());
            texts.add(fileName);
            Header settled = Kinds.settled(found);
            tables.add(new Table(sheet, Kinds.of(settled, texts), settled, lastRow, texts));
        }
    }

    /** Whether it is the head that stands above already: a new page, not a new table. */
    static boolean isRepeated(List<Header> found, List<Header> open) {
        return titles(found).equals(titles(open));
    }

    private static List<String> titles(List<Header> headers) {
        return headers.stream()
                .flatMap(header -> header.columns().stream())
                .map(column -> Labels.plain(column.title()))
                .toList();
    }
}
