package org.lunzhu.office.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.entry.Place;
import org.lunzhu.office.grid.Address;
import org.lunzhu.office.grid.Cell;
import org.lunzhu.office.grid.Region;
import org.lunzhu.office.head.Column;
import org.lunzhu.office.head.Field;
import org.lunzhu.office.head.Header;
import org.lunzhu.office.head.Table;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Plain;

/** A row of a table with the values of its columns; cells that cannot be read are reported when they are asked for. */
final class Line {

    private final Table table;
    private final int row;
    private final Reporter reporter;

    /** The sector or agency that stands above the row, as a title of its section; null where none does. */
    private final @Nullable Slot section;

    Line(Table table, int row, @Nullable Slot section, Reporter reporter) {
        this.table = table;
        this.row = row;
        this.section = section;
        this.reporter = reporter;
    }

    Table table() {
        return table;
    }

    int row() {
        return row;
    }

    @Nullable
    Slot section() {
        return section;
    }

    Header header() {
        return table.header();
    }

    /** What shows in the column of a field, whatever it is; null where nothing does. */
    @Nullable
    Slot shown(Field field, int block) {
        return header().find(field, block).map(this::shown).orElse(null);
    }

    private @Nullable Slot shown(Column column) {
        Cell cell = table.sheet().shownAt(row, column.index());
        return cell == null || isFromBeside(cell, column) ? null : slot(cell);
    }

    /** A cell that is merged over others to its right says nothing in their columns. */
    private boolean isFromBeside(Cell cell, Column column) {
        return cell.column() != column.index();
    }

    private Slot slot(Cell cell) {
        return new Slot(cell, new Place(table.sheet().name(), cell.address().toString()));
    }

    /** What can be read in the column of a field; null, and reported where that is no matter of course, if nothing can. */
    @Nullable
    Slot value(Field field, int block) {
        return header().find(field, block).map(this::value).orElse(null);
    }

    /** What can be read in all columns of a field. */
    List<Slot> values(Field field) {
        List<Slot> slots = new ArrayList<>();
        for (Column column : header().all(field)) {
            Slot slot = value(column);
            if (slot != null) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private @Nullable Slot value(Column column) {
        Slot slot = shown(column);
        if (slot == null) {
            return null;
        }
        Cell cell = slot.cell();
        if (cell.comment() != null) {
            reporter.add(Code.CELL_COMMENT, slot.place(), cell.comment(), List.of());
        }
        if (cell.kept() != null) {
            String kept = cell.kept().strip();
            reporter.add(Code.VALUE_STRUCK, slot.place(), slot.text(), kept.isEmpty() ? List.of() : List.of(kept));
            return null;
        }
        if (cell.kind() == Cell.Kind.ERROR) {
            reporter.add(Code.CELL_ERROR, slot.place(), cell.text(), List.of());
            return null;
        }
        if (cell.kind() == Cell.Kind.NO_VALUE) {
            reporter.add(Code.FORMULA_NO_VALUE, slot.place(), null, List.of());
            return null;
        }
        return textual(slot, column);
    }

    private @Nullable Slot textual(Slot slot, Column column) {
        String text = slot.cell().text();
        if (Plain.isForbidden(text)) {
            reporter.add(Code.TEXT_FORBIDDEN, slot.place(), text.replaceAll("\\p{Cc}", "�"), List.of());
            return null;
        }
        if (Plain.isDitto(text)) {
            reporter.add(Code.VALUE_REQUIRED, slot.place(), slot.text(), neighbours(column), column.title());
            return null;
        }
        return Plain.isEmpty(text) && !keepsPlaceholder(column.field()) ? null : slot;
    }

    /** Where 无 is an answer. */
    private static boolean keepsPlaceholder(Field field) {
        return field == Field.RECUSAL_UNTIL || field == Field.PARTY;
    }

    private List<String> neighbours(Column column) {
        List<String> texts = new ArrayList<>();
        above(column).ifPresent(texts::add);
        Cell below = table.sheet().shownAt(row + 1, column.index());
        if (below != null && row < table.lastRow() && !Plain.isDitto(below.text()) && !texts.contains(below.text())) {
            texts.add(below.text());
        }
        return texts;
    }

    /** The nearest text above in the column, within the table. */
    private Optional<String> above(Column column) {
        for (int above = row - 1; above >= table.firstRow(); above--) {
            Cell cell = table.sheet().shownAt(above, column.index());
            if (cell != null && !Plain.isDitto(cell.text()) && !Plain.isEmpty(cell.text())) {
                return Optional.of(cell.text().strip());
            }
        }
        return Optional.empty();
    }

    /** Reports that a value is missing, and the one above as what may be meant. */
    void require(Field field, int block) {
        header().find(field, block).ifPresent(column -> {
            Cell cell = table.sheet().shownAt(row, column.index());
            boolean blank = cell == null || (cell.kept() == null && cell.kind() == Cell.Kind.TEXT && Plain.isEmpty(cell.text()));
            if (blank) {
                List<String> suggestion = above(column).map(List::of).orElse(List.of());
                reporter.add(Code.VALUE_REQUIRED, placeOf(column), null, suggestion, column.title());
            }
        });
    }

    Place placeOf(Column column) {
        Region merge = table.sheet().mergeAt(row, column.index());
        Address address =
                merge == null ? new Address(row, column.index()) : new Address(merge.firstRow(), merge.firstColumn());
        return new Place(table.sheet().name(), address.toString());
    }

    /** Whether all of a cell is struck through. */
    boolean isWithdrawn(Field field, int block) {
        Slot slot = shown(field, block);
        return slot != null && slot.cell().kept() != null && slot.cell().kept().isBlank();
    }

    Reporter reporter() {
        return reporter;
    }
}
