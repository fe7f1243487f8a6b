package org.lunzhu.office.head;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.grid.Cell;
import org.lunzhu.office.grid.Region;
import org.lunzhu.office.grid.Sheet;
import org.lunzhu.office.text.Plain;

/** Finds the heads that begin in a row. */
final class HeaderFinder {

    private static final int MAX_HEIGHT = 3;
    private static final int MIN_MATCHES = 2;
    private static final int MAX_NAME = 40;

    private final Sheet sheet;

    HeaderFinder(Sheet sheet) {
        this.sheet = sheet;
    }

    /** One for each block of columns that an empty column separates, where it has the columns of a list. */
    List<Header> at(int row) {
        NavigableMap<Integer, Cell> cells = sheet.row(row);
        if (cells.size() < MIN_MATCHES) {
            return List.of();
        }
        int height = height(row);
        if (isForm(row, row + height)) {
            return List.of();
        }
        List<Header> found = new ArrayList<>();
        List<Header> parts = runs(row, height).stream()
                .map(run -> header(row, height, run[0], run[1]))
                .flatMap(Optional::stream)
                .toList();
        if (parts.size() > 1) {
            found.addAll(parts);
        } else {
            int last = lastColumn(row, height);
            header(row, height, cells.firstKey(), last).ifPresent(found::add);
        }
        return found;
    }

    /** Rows that a merge of the head spans belong to it, and those with the leaves of a group. */
    private int height(int row) {
        int height = 1;
        for (int i = 0; i < height && height < MAX_HEIGHT; i++) {
            for (Cell cell : sheet.row(row + i).values()) {
                Region merge = sheet.mergeAt(row + i, cell.column());
                if (merge == null || merge.firstRow() != row + i) {
                    continue;
                }
                int reach = i + merge.height() + (isGroup(merge, row + i) ? 1 : 0);
                height = Math.max(height, Math.min(MAX_HEIGHT, reach));
            }
        }
        return height == 1 && isLeaves(row + 1, row) ? 2 : height;
    }

    /** Whether a merge spans columns that have names of their own below it. */
    private boolean isGroup(Region merge, int row) {
        if (merge.width() == 1 || sheet.row(row).size() == 1) {
            return false;
        }
        Collection<Cell> below = sheet.row(row + merge.height())
                .subMap(merge.firstColumn(), true, merge.lastColumn(), true)
                .values();
        return below.size() > 1
                || below.stream().anyMatch(cell -> Labels.find(List.of(cell.text())).isPresent());
    }

    /** Whether the row names columns and nothing else, where the one above leaves cells empty. */
    private boolean isLeaves(int row, int above) {
        NavigableMap<Integer, Cell> cells = sheet.row(row);
        if (cells.size() < MIN_MATCHES) {
            return false;
        }
        boolean gaps = cells.keySet().stream().anyMatch(column -> sheet.find(above, column) == null);
        return gaps && labels(above) > 0 && labels(row) == cells.size();
    }

    /** How many cells of a row are names of columns. */
    private long labels(int row) {
        return sheet.row(row).values().stream()
                .filter(cell -> Labels.find(List.of(cell.text()))
                        .filter(Labels.Match::exact)
                        .isPresent())
                .count();
    }

    /** Names beside values, and so again in the row below: a form about one thing, no list. */
    private boolean isForm(int row, int below) {
        NavigableMap<Integer, Cell> cells = sheet.row(below);
        boolean values = labels(row) < sheet.row(row).size();
        boolean named = !cells.isEmpty()
                && Labels.find(List.of(cells.firstEntry().getValue().text()))
                        .filter(Labels.Match::exact)
                        .isPresent();
        return values && (named || labels(below) >= MIN_MATCHES) && labels(below) < cells.size();
    }

    private int lastColumn(int row, int height) {
        int last = 0;
        for (int i = 0; i < height; i++) {
            NavigableMap<Integer, Cell> cells = sheet.row(row + i);
            if (!cells.isEmpty()) {
                last = Math.max(last, cells.lastKey());
            }
        }
        return last;
    }

    /** Runs of columns that have a name, from and to. */
    private List<int[]> runs(int row, int height) {
        List<int[]> runs = new ArrayList<>();
        int last = lastColumn(row, height);
        int start = -1;
        for (int column = 0; column <= last + 1; column++) {
            boolean named = column <= last && !path(row, height, column).isEmpty();
            if (named && start < 0) {
                start = column;
            } else if (!named && start >= 0) {
                runs.add(new int[] {start, column - 1});
                start = -1;
            }
        }
        return runs;
    }

    private List<String> path(int row, int height, int column) {
        List<String> path = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            Cell cell = sheet.shownAt(row + i, column);
            if (cell == null && i < height - 1) {
                cell = groupOf(row + i, row + height - 1, column);
            }
            String text = cell == null || cell.kind() != Cell.Kind.TEXT ? "" : Plain.compact(cell.text());
            if (!text.isEmpty() && (path.isEmpty() || !path.get(path.size() - 1).equals(text))) {
                path.add(text);
            }
        }
        return path;
    }

    /** The nearest text to the left in a row of groups that were not merged; every column below it has its own name. */
    private @Nullable Cell groupOf(int row, int leaves, int column) {
        Map.Entry<Integer, Cell> left = sheet.row(row).lowerEntry(column);
        boolean named = left != null
                && sheet.mergeAt(row, left.getKey()) == null
                && sheet.row(leaves).subMap(left.getKey(), true, column, true).size() == column - left.getKey() + 1;
        return named ? left.getValue() : null;
    }

    private Optional<Header> header(int row, int height, int firstColumn, int lastColumn) {
        List<Column> columns = new ArrayList<>();
        int matched = 0;
        int exact = 0;
        for (int index = firstColumn; index <= lastColumn; index++) {
            List<String> path = path(row, height, index);
            Cell above = sheet.shownAt(row, index);
            if (path.isEmpty()) {
                if (above != null) {
                    matched--;
                }
                continue;
            }
            Optional<Labels.Match> match =
                    path.stream().anyMatch(name -> name.length() > MAX_NAME) ? Optional.empty() : Labels.find(path);
            matched += match.isPresent() ? 1 : 0;
            exact += match.filter(Labels.Match::exact).isPresent() ? 1 : 0;
            columns.add(new Column(
                    index,
                    isSameLeaf(row + height - 1, index)
                            ? Field.UNKNOWN
                            : match.map(Labels.Match::field).orElse(Field.UNKNOWN),
                    String.join("/", path),
                    path.size() > 1 ? path.get(0) : "",
                    -1,
                    match.map(Labels.Match::exact).orElse(true)));
        }
        boolean enough = matched >= MIN_MATCHES && exact >= 1 && matched * 2 >= columns.size();
        if (!enough || !hasKey(columns)) {
            return Optional.empty();
        }
        return Optional.of(arranged(row, row + height - 1, columns));
    }

    /** Whether the name is that of the column to the left, merged over this one too. */
    private boolean isSameLeaf(int leaves, int column) {
        Region merge = sheet.mergeAt(leaves, column);
        return merge != null && merge.firstColumn() < column;
    }

    /** A list is of people, sites, agencies or what concerns them. */
    private static boolean hasKey(List<Column> columns) {
        return columns.stream().anyMatch(column -> switch (column.field()) {
            case PERSON, SITE, UNIT_NAME, AGENCY, LEAD, SENDER, ROSTER, ENTERPRISE, RECUSED -> true;
            default -> false;
        });
    }

    /** Gives repeated columns their blocks, and sets aside those that claim a field twice. */
    private static Header arranged(int firstRow, int lastRow, List<Column> columns) {
        Field key = repeatedKey(columns);
        List<Column> arranged = key == null ? columns : inBlocks(columns, key);
        List<Column> kept = new ArrayList<>();
        List<Column> doubled = new ArrayList<>();
        Map<Field, Set<Integer>> taken = new EnumMap<>(Field.class);
        for (Column column : arranged) {
            boolean first =
                    taken.computeIfAbsent(column.field(), f -> new HashSet<>()).add(column.block());
            (first || column.field().isJoined() ? kept : doubled).add(column);
        }
        doubled.forEach(column -> kept.removeIf(other ->
                other.field() == column.field() && other.block() == column.block() && sameRank(other, column)));
        return new Header(firstRow, lastRow, kept, doubled);
    }

    /** An exact name wins over one that only contains it; two exact ones are in doubt. */
    private static boolean sameRank(Column one, Column other) {
        return one.exact() == other.exact();
    }

    private static @Nullable Field repeatedKey(List<Column> columns) {
        for (Field key : List.of(Field.PERSON, Field.SITE)) {
            if (columns.stream().filter(column -> column.field() == key).count() > 1) {
                return key;
            }
        }
        return null;
    }

    /** By the groups above them, where those differ; else each key begins a block. */
    private static List<Column> inBlocks(List<Column> columns, Field key) {
        List<Column> keys =
                columns.stream().filter(column -> column.field() == key).toList();
        Set<String> groups = new HashSet<>();
        boolean grouped = keys.stream().allMatch(column -> !column.group().isEmpty() && groups.add(column.group()));
        List<Column> result = new ArrayList<>();
        for (Column column : columns) {
            int block = grouped ? indexOf(keys, column.group()) : blockOf(columns, keys, column);
            boolean shared = key == Field.PERSON && !column.field().isOfPerson() && !grouped;
            result.add(shared ? column : column.in(block));
        }
        return result;
    }

    private static int indexOf(List<Column> keys, String group) {
        for (int i = 0; i < keys.size(); i++) {
            if (!group.isEmpty() && keys.get(i).group().equals(group)) {
                return i;
            }
        }
        return -1;
    }

    /** Columns between two keys belong to the earlier one, unless the first key has columns before it that repeat. */
    private static int blockOf(List<Column> columns, List<Column> keys, Column column) {
        int lead = leading(columns, keys);
        int block = -1;
        for (int i = 0; i < keys.size(); i++) {
            if (column.index() >= keys.get(i).index() - lead) {
                block = i;
            }
        }
        return block;
    }

    /** How many columns stand before the key in each of its blocks: 单位 姓名 单位 姓名. */
    private static int leading(List<Column> columns, List<Column> keys) {
        int lead = 0;
        while (true) {
            int offset = lead + 1;
            Set<Field> fields = new HashSet<>();
            for (Column key : keys) {
                columns.stream()
                        .filter(column -> column.index() == key.index() - offset)
                        .map(Column::field)
                        .forEach(fields::add);
            }
            boolean same = fields.size() == 1
                    && fields.iterator().next() != keys.get(0).field();
            boolean all =
                    keys.stream().allMatch(key -> columns.stream().anyMatch(c -> c.index() == key.index() - offset));
            if (!same || !all || fields.contains(Field.SERIAL)) {
                return lead;
            }
            lead = offset;
        }
    }
}
