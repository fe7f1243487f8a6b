package org.lunzhu.office.head;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import org.lunzhu.office.grid.Cell;
import org.lunzhu.office.grid.Sheet;

/**
 * A table of a sheet.
 *
 * @param header with what each column holds in such a table
 * @param lastRow of its body, included, from 0; what the rows are is for the reader to tell
 * @param titles the texts above it, from the top; the names of sheet and file are last
 */
public record Table(Sheet sheet, Kind kind, Header header, int lastRow, List<String> titles) {

    /** The name of the book it is in. */
    public String fileName() {
        return titles.get(titles.size() - 1);
    }

    /** The rows of its body that have cells. */
    public NavigableMap<Integer, NavigableMap<Integer, Cell>> rows() {
        return lastRow < firstRow()
                ? Collections.emptyNavigableMap()
                : sheet.rows().subMap(firstRow(), true, lastRow, true);
    }

    /** Whether its titles say that it is of former periods. */
    public boolean isOfThePast() {
        return titles.stream().anyMatch(title -> title.matches("(?s).*(历史|上一?[批期轮]|往期|前期|曾驻点).*"));
    }

    public int firstRow() {
        return header.lastRow() + 1;
    }
}
