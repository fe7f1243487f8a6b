package org.lunzhu.office.grid;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A sheet: its cells that hold something, by row and column, and how they are laid out. */
public final class Sheet {

    /** Whether a sheet can be seen. */
    public enum Visibility {
        VISIBLE,
        HIDDEN,
        /** Not even listed among the hidden ones: where programs keep their lists. */
        VERY_HIDDEN
    }

    private final @Nullable String name;
    private final Visibility visibility;
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    private final NavigableSet<Integer> hiddenRows = new TreeSet<>();
    private final NavigableSet<Integer> hiddenColumns = new TreeSet<>();
    private final Map<Integer, List<Region>> mergesByRow = new HashMap<>();
    private boolean drawn;

    Sheet(@Nullable String name, Visibility visibility) {
        this.name = name;
        this.visibility = visibility;
    }

    /** Null in a file without sheets. */
    public @Nullable String name() {
        return name;
    }

    public Visibility visibility() {
        return visibility;
    }

    /** The rows that hold something, by their number from 0. */
    public NavigableMap<Integer, NavigableMap<Integer, Cell>> rows() {
        return Collections.unmodifiableNavigableMap(rows);
    }

    /** The cells of a row by their column; empty where there are none. */
    public NavigableMap<Integer, Cell> row(int row) {
        return rows.getOrDefault(row, Collections.emptyNavigableMap());
    }

    /** Whether it holds nothing at all, not even pictures. */
    public boolean isEmpty() {
        return rows.isEmpty() && !drawn;
    }

    void addDrawing() {
        drawn = true;
    }

    public NavigableSet<Integer> hiddenRows() {
        return hiddenRows;
    }

    public NavigableSet<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    public @Nullable Cell find(int row, int column) {
        return row(row).get(column);
    }

    /** The merged region that the cell lies in; null where it is not merged. */
    public @Nullable Region mergeAt(int row, int column) {
        for (Region region : mergesByRow.getOrDefault(row, List.of())) {
            if (region.contains(row, column)) {
                return region;
            }
        }
        return null;
    }

    /** What shows at that place: the cell, or the one that is merged over it. */
    public @Nullable Cell shownAt(int row, int column) {
        Region merge = mergeAt(row, column);
        return merge == null ? find(row, column) : find(merge.firstRow(), merge.firstColumn());
    }

    void put(Cell cell) {
        rows.computeIfAbsent(cell.row(), r -> new TreeMap<>()).put(cell.column(), cell);
    }

    /** Counts the region before it is taken in. */
    void merge(Region region, Limits limits) {
        limits.countMerge(Math.max(0, lastListed(region) - region.firstRow() + 1));
        merge(region);
    }

    private static int lastListed(Region region) {
        return Math.min(region.lastRow(), Limits.ROWS);
    }

    /** Regions reach over empty rows as far as somebody dragged; only as many as a list can have are kept. */
    private void merge(Region region) {
        for (int row = region.firstRow(); row <= lastListed(region); row++) {
            mergesByRow.computeIfAbsent(row, r -> new java.util.ArrayList<>(2)).add(region);
        }
    }

    void hideRow(int row) {
        if (row <= Limits.ROWS) {
            hiddenRows.add(row);
        }
    }

    void hideColumns(int first, int last) {
        for (int column = first; column <= Math.min(last, Limits.COLUMNS); column++) {
            hiddenColumns.add(column);
        }
    }
}
