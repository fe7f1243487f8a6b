package org.lunzhu.office.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.entry.Place;
import org.lunzhu.office.grid.Cell;
import org.lunzhu.office.grid.Region;
import org.lunzhu.office.head.Column;
import org.lunzhu.office.head.Field;
import org.lunzhu.office.head.Header;
import org.lunzhu.office.head.Kind;
import org.lunzhu.office.head.Table;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Plain;

/** Tells the rows of a table that are entries from those that are not: titles of sections, totals, notes, furniture. */
final class Rows {

    /** What becomes of the rows. */
    interface Listener {
        void line(Line line);

        /** A row of totals; what was counted since the last one is to be compared. */
        void total(int row, List<Slot> cells, boolean isSub);

        /** A title that what stands below it belongs to. */
        void section(Slot title);

        /** Whether a text alone in a row says something of the rows below it. */
        boolean isSection(String text);
    }

    private static final Pattern TOTAL = Pattern.compile("^(合计|小计|总计|总数|共计|累计|共\\d+|共[一二三四五六七八九十]+).*|^共(计|有)?[:：]?$");
    private static final Pattern NOTE = Pattern.compile(
            "^(注|备注|说明|附注|填表说明|填表人|填报人|制表人|制表|审核人|审核|审批人|复核|联系人|联络员|单位负责人|负责人|分管领导|主要负责人|填报单位|填报日期|填表日期|填报时间|编制单位|盖章|签字|经办人|报送单位|日期|备\\s*注)[:：(（].*|^(注|说明)[:：\\d].*|.*[(（](盖章|签字|签章)[)）].*"
            + "|^(填表人|填报人|制表人|审核人|审批人|复核人|经办人|联系人|联络员|单位负责人|主要负责人|分管领导)$");
    private static final Pattern PAGE = Pattern.compile("^第\\d+页.*|.*[(（]?续表[)）]?$|^共\\d+页.*|.*第\\d+页[,，]?共\\d+页.*");
    private static final Pattern EXAMPLE = Pattern.compile("^(例|示例|样例|例如)[:：、]?.*");

    private final Table table;
    private final Reporter reporter;
    private @Nullable Slot section;
    private boolean noted;

    Rows(Table table, Reporter reporter) {
        this.table = table;
        this.reporter = reporter;
    }

    void each(Listener listener) {
        for (int row : table.rows().keySet()) {
            List<Slot> cells = ownCells(row);
            if (!cells.isEmpty()) {
                row(row, cells, listener);
            }
        }
    }

    /** The cells of the row within the table's columns; those merged from above are not its own. */
    private List<Slot> ownCells(int row) {
        Header header = table.header();
        List<Slot> cells = new ArrayList<>();
        table.sheet()
                .row(row)
                .subMap(header.firstColumn(), true, header.lastColumn(), true)
                .values()
                .forEach(cell -> cells.add(new Slot(
                        cell, new Place(table.sheet().name(), cell.address().toString()))));
        return cells;
    }

    private void row(int row, List<Slot> cells, Listener listener) {
        Slot first = cells.get(0);
        String text = Plain.compact(first.text());
        if (TOTAL.matcher(text).matches() || isTotalBesideNumber(cells)) {
            reporter.add(Code.ROW_TOTAL, first.place(), first.text(), List.of());
            listener.total(row, cells, text.startsWith("小计"));
        } else if (NOTE.matcher(text).matches() && !isEntry(cells, first)) {
            reporter.add(Code.ROW_NOTE, first.place(), first.text(), List.of());
            noted = true;
        } else if (EXAMPLE.matcher(text).matches() && !isKey(first)) {
            reporter.add(Code.ROW_EXAMPLE, first.place(), first.text(), List.of());
        } else if (PAGE.matcher(text).matches() || isHeadAgain(row)) {
            reporter.add(Code.ROW_NOTE, first.place(), first.text(), List.of());
        } else if (cells.size() == 2 && isNumberedTitle(cells)) {
            reporter.add(Code.ROW_NOTE, cells.get(1).place(), cells.get(1).text(), List.of());
            open(cells.get(1), listener);
        } else if (cells.size() == 1) {
            alone(row, first, listener);
        } else if (!isBare(cells) && !(noted && isSparse(cells))) {
            listener.line(new Line(table, row, section, reporter));
        }
    }

    private boolean isTotalBesideNumber(List<Slot> cells) {
        return cells.size() > 1
                && isColumn(cells.get(0), Field.SERIAL)
                && TOTAL.matcher(Plain.compact(cells.get(1).text())).matches();
    }

    /** A person may be called 注…; in the key column of a full row no text is a note. */
    private boolean isEntry(List<Slot> cells, Slot first) {
        return isKey(first) && cells.size() > 2;
    }

    private void alone(int row, Slot cell, Listener listener) {
        boolean entry =
                isKey(cell) && !noted && table.sheet().mergeAt(row, cell.cell().column()) == null;
        boolean numbered = SectionTitle.isNumbered(cell.text());
        if (listener.isSection(cell.text()) && (!entry || numbered)) {
            open(cell, listener);
        } else if (isUnknownSection(row, cell, numbered)) {
            reporter.add(Code.ROW_NOTE, cell.place(), cell.text(), List.of());
            open(cell, listener);
        } else if (entry) {
            listener.line(new Line(table, row, section, reporter));
        } else if (!isColumn(cell, Field.SERIAL) || cell.cell().kind() == Cell.Kind.TEXT) {
            reporter.add(Code.ROW_NOTE, cell.place(), cell.text(), List.of());
        }
    }

    /** 一 | 危险化学品（4家）. */
    private boolean isNumberedTitle(List<Slot> cells) {
        return isColumn(cells.get(0), Field.SERIAL)
                && Plain.compact(cells.get(0).text()).matches("[(]?[一二三四五六七八九十]+[)、.]?")
                && SectionTitle.isShort(cells.get(1).text());
    }

    private void open(Slot cell, Listener listener) {
        section = cell;
        listener.section(cell);
    }

    /** A title that says nothing known ends the section above it all the same. */
    private boolean isUnknownSection(int row, Slot cell, boolean numbered) {
        Region merge = table.sheet().mergeAt(row, cell.cell().column());
        boolean wide = merge != null && merge.width() > 1;
        return !noted && (numbered || wide) && SectionTitle.isShort(cell.text());
    }

    private boolean isHeadAgain(int row) {
        List<Column> columns = table.header().columns();
        long same = columns.stream()
                .filter(column -> {
                    Cell cell = table.sheet().shownAt(row, column.index());
                    return cell != null
                            && (Plain.compact(column.title()).endsWith(Plain.compact(cell.text()))
                                    || Plain.compact(column.title()).startsWith(Plain.compact(cell.text())));
                })
                .count();
        return same >= 2 && same * 2 >= columns.size();
    }

    /** Only numbers of rows. */
    private boolean isBare(List<Slot> cells) {
        return cells.stream().allMatch(slot -> isColumn(slot, Field.SERIAL));
    }

    /** After the notes only full rows are entries: what signs a list stands there. */
    private boolean isSparse(List<Slot> cells) {
        return cells.size() * 2 < table.header().columns().size();
    }

    private boolean isKey(Slot slot) {
        return isColumn(slot, Field.PERSON) || (isColumn(slot, Field.SITE) && table.kind() != Kind.PEOPLE);
    }

    private boolean isColumn(Slot slot, Field field) {
        return table.header().all(field).stream()
                .anyMatch(column -> column.index() == slot.cell().column());
    }
}
