package org.lunzhu.office.template.book;

import org.lunzhu.office.template.column.Head;
import org.lunzhu.office.template.table.Findings;
import org.lunzhu.office.template.table.Place;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.Table;
import org.lunzhu.office.template.word.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.grid.Address;
import org.lunzhu.office.grid.Cell;
import org.lunzhu.office.grid.Region;
import org.lunzhu.office.grid.Sheet;
import org.lunzhu.office.problem.Code;

/** Reads the table of a page from its sheet: names in the first row, an example in the second, values below. */
public final class SheetTable {

    private final Sheet sheet;
    private final Page page;
    private final Findings findings;
    private final CellReader cells;

    private SheetTable(Sheet sheet, Page page, Findings findings) {
        this.sheet = sheet;
        this.page = page;
        this.findings = findings;
        this.cells = new CellReader(page.name(), findings);
    }

    /** The table; what of its cells cannot be read, or was passed over, is reported. */
    public static Table read(Sheet sheet, Page page, Findings findings) {
        SheetTable reader = new SheetTable(sheet, page, findings);
        return page.isUpright() ? reader.upright() : reader.table();
    }

    /** Whether the first row, or column, has all names that must be filled. */
    public static boolean matches(Sheet sheet, Page page) {
        List<String> found = (page.isUpright()
                        ? sheet.rows().values().stream().map(cells -> cells.get(0))
                        : sheet.row(0).values().stream())
                .filter(cell -> cell != null)
                .map(cell -> Head.titleOf(cell.text()))
                .toList();
        return page.heads().stream().filter(Head::isStarred).map(Head::title).allMatch(found::contains);
    }

    private Table table() {
        Table table = new Table(page.name());
        Map<Integer, String> titles = titles(table);
        List<Head> missing =
                page.heads().stream().filter(head -> !table.has(head.title())).toList();
        missing.stream()
                .filter(Head::isStarred)
                .forEach(head -> findings.add(Code.COLUMN_MISSING, page.name(), null, head.title()));
        for (Map.Entry<Integer, NavigableMap<Integer, Cell>> entry :
                sheet.rows().tailMap(1, true).entrySet()) {
            if (isExample(entry.getKey(), entry.getValue())) {
                continue;
            }
            Row row = table.addRow(entry.getKey());
            titles.forEach((column, title) -> cells.read(shownAt(entry.getKey(), column), row, title));
            if (row.isEmpty()) {
                table.rows().remove(row);
            } else {
                missing.stream().filter(Head::isStarred).map(Head::title).forEach(row::setReported);
            }
        }
        reportHidden(table, titles);
        return table;
    }

    /** The titles by their columns; unknown ones are listed once, and left out. */
    private Map<Integer, String> titles(Table table) {
        List<String> known = page.heads().stream().map(Head::title).toList();
        Map<Integer, String> titles = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (Cell cell : sheet.row(0).values()) {
            String title = Head.titleOf(cell.text());
            if (!known.contains(title)) {
                unknown.add(cell.text().strip());
            } else if (titles.containsValue(title)) {
                findings.add(
                        Code.COLUMN_DUPLICATE,
                        new Place(page.name(), cell.address().toString()),
                        cell.text(),
                        List.of(),
                        title);
            } else {
                titles.put(cell.column(), title);
                table.addColumn(title, cell.column());
            }
        }
        if (!unknown.isEmpty()) {
            findings.add(Code.COLUMN_UNKNOWN, page.name(), String.join("、", unknown));
        }
        return titles;
    }

    private boolean isExample(int number, NavigableMap<Integer, Cell> row) {
        boolean is = row.firstEntry().getValue().text().startsWith(Quoted.EXAMPLE);
        if (is && number > 1) {
            Cell first = row.firstEntry().getValue();
            findings.add(
                    Code.ROW_EXAMPLE, new Place(page.name(), first.address().toString()), first.text(), List.of());
        }
        return is;
    }

    /** A cell that is merged with others below it counts for all of them. */
    private @Nullable Cell shownAt(int row, int column) {
        Region merge = sheet.mergeAt(row, column);
        return merge != null && merge.width() == 1 ? sheet.shownAt(row, column) : sheet.find(row, column);
    }

    private void reportHidden(Table table, Map<Integer, String> titles) {
        TreeSet<Integer> rows = new TreeSet<>(sheet.hiddenRows());
        rows.retainAll(table.rows().stream().map(Row::number).toList());
        if (!rows.isEmpty()) {
            String list = rows.stream().map(row -> String.valueOf(row + 1)).collect(Collectors.joining("、"));
            findings.add(Code.ROW_HIDDEN, page.name(), null, list);
        }
        String columns = titles.entrySet().stream()
                .filter(entry -> sheet.hiddenColumns().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("、"));
        if (!columns.isEmpty() && !table.rows().isEmpty()) {
            findings.add(Code.COLUMN_HIDDEN, page.name(), columns);
        }
    }

    private Table upright() {
        Table table = new Table(page.name());
        Row row = table.addRow(0);
        List<String> known = page.heads().stream().map(Head::title).toList();
        List<String> unknown = new ArrayList<>();
        sheet.rows().tailMap(1, true).forEach((number, line) -> {
            Cell label = line.get(0);
            String title = label == null ? "" : Head.titleOf(label.text());
            if (known.contains(title) && !table.has(title)) {
                table.addColumn(title, 1);
                row.place(title, new Address(number, 1));
                cells.read(line.get(1), row, title);
            } else if (label != null) {
                unknown.add(label.text().strip());
            }
        });
        if (!unknown.isEmpty()) {
            findings.add(Code.COLUMN_UNKNOWN, page.name(), String.join("、", unknown));
        }
        return table;
    }
}
