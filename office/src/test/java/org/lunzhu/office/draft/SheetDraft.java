package org.lunzhu.office.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;

/**
 * A sheet, written as lines of cells between bars. {@code #12} is a number, {@code @2021-03-01} a date, {@code \n} a line
 * break; a cell left out is not there.
 */
public final class SheetDraft {

    final String name;
    String state = "visible";
    String extra = "";
    final Map<String, String> comments = new TreeMap<>();
    private final List<String> merges = new ArrayList<>();
    private final Set<Integer> hiddenRows = new TreeSet<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final Map<Integer, Map<Integer, CellDraft>> rows = new TreeMap<>();
    private boolean since1904;
    private int next;

    SheetDraft(String name) {
        this.name = name;
    }

    public SheetDraft rows(String table) {
        for (String line : table.split("\n", -1)) {
            String[] cells = line.split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    put(next, column, cell(cells[column]));
                }
            }
            next++;
        }
        next -= table.endsWith("\n") ? 1 : 0;
        return this;
    }

    private CellDraft cell(String text) {
        return switch (text.charAt(0)) {
            case '#' -> CellDraft.number(text.substring(1));
            case '@' -> {
                LocalDate date = LocalDate.parse(text.substring(1));
                yield since1904 ? CellDraft.date1904(date) : CellDraft.date(date);
            }
            default -> CellDraft.text(text.replace("\\n", "\n"));
        };
    }

    public SheetDraft since1904() {
        since1904 = true;
        return this;
    }

    public SheetDraft cell(String address, CellDraft cell) {
        CellReference reference = new CellReference(address);
        put(reference.getRow(), reference.getCol(), cell);
        return this;
    }

    private void put(int row, int column, CellDraft cell) {
        rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, cell);
    }

    public SheetDraft merge(String... areas) {
        merges.addAll(List.of(areas));
        return this;
    }

    public SheetDraft hideRows(Integer... numbers) {
        hiddenRows.addAll(List.of(numbers));
        return this;
    }

    public SheetDraft hideColumns(Integer... numbers) {
        hiddenColumns.addAll(List.of(numbers));
        return this;
    }

    /** {@code hidden} or {@code veryHidden}. */
    public SheetDraft state(String value) {
        state = value;
        return this;
    }

    public SheetDraft comment(String address, String text) {
        comments.put(address, text);
        return this;
    }

    /** XML after the cells. */
    public SheetDraft extra(String xml) {
        extra = xml;
        return this;
    }

    String xml() {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"NS\"><dimension ref=\"A1:XFD1048576\"/>");
        if (!hiddenColumns.isEmpty()) {
            xml.append("<cols>");
            hiddenColumns.forEach(column ->
                    xml.append("<col min=\"%d\" max=\"%d\" hidden=\"1\" width=\"0\"/>".formatted(column, column)));
            xml.append("</cols>");
        }
        xml.append("<sheetData>");
        Set<Integer> numbers = new TreeSet<>(rows.keySet());
        hiddenRows.forEach(row -> numbers.add(row - 1));
        numbers.forEach(row -> row(xml, row));
        xml.append("</sheetData>");
        if (!merges.isEmpty()) {
            xml.append("<mergeCells>");
            merges.forEach(area -> xml.append("<mergeCell ref=\"").append(area).append("\"/>"));
            xml.append("</mergeCells>");
        }
        return xml.append(extra).append("</worksheet>").toString();
    }

    private void row(StringBuilder xml, int row) {
        xml.append("<row r=\"").append(row + 1).append(hiddenRows.contains(row + 1) ? "\" hidden=\"1\">" : "\">");
        rows.getOrDefault(row, Map.of())
                .forEach((column, cell) -> xml.append(cell.xml()
                        .replace("r=\"@\"", "r=\"" + new CellReference(row, column).formatAsString() + "\"")));
        xml.append("</row>");
    }
}
