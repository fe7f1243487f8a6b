package org.lunzhu.office.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunzhu.office.entry.Place;
import org.lunzhu.office.entry.Reading;
import org.lunzhu.office.grid.Address;
import org.lunzhu.office.grid.Book;
import org.lunzhu.office.grid.Cell;
import org.lunzhu.office.grid.Sheet;
import org.lunzhu.office.head.Column;
import org.lunzhu.office.head.Field;
import org.lunzhu.office.head.Header;
import org.lunzhu.office.head.Kind;
import org.lunzhu.office.head.Table;
import org.lunzhu.office.head.TableFinder;
import org.lunzhu.office.merge.DatasetMerge;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.problem.Problem;
import org.lunzhu.office.value.Words;
import org.lunzhu.solver.model.Dataset;

/** Reads offices' own lists against a dataset whose agencies, people and sites are known. */
public final class ListsReader {

    /** What others refer to is read first: agencies, then sites and people, then what concerns them. */
    private static final List<Set<Kind>> STAGES = List.of(
            EnumSet.of(Kind.PERIODS, Kind.AGENCIES, Kind.ENTERPRISES),
            EnumSet.of(Kind.SITES, Kind.PEOPLE, Kind.POSTINGS),
            EnumSet.of(Kind.LEAVE, Kind.RECUSALS, Kind.HISTORY));

    private final Dataset dataset;
    private final Map<String, String> aliases;
    private final Reporter reporter = new Reporter();
    private final Collected collected = new Collected(reporter);
    private final List<Table> tables = new ArrayList<>();
    private Context context;

    private ListsReader(Dataset dataset, Map<String, String> aliases) {
        this.dataset = dataset;
        this.aliases = aliases;
        context = new Context(dataset, aliases);
    }

    /** @param aliases other names of agencies, as somebody confirmed them, with their ids */
    public static Reading read(List<Book> books, Dataset dataset, Map<String, String> aliases) {
        return new ListsReader(dataset, aliases).read(books);
    }

    private Reading read(List<Book> books) {
        books.forEach(this::book);
        for (Set<Kind> stage : STAGES) {
            List<Table> now = tables.stream()
                    .filter(table -> stage.contains(table.kind()))
                    .toList();
            if (!now.isEmpty() && tables.size() > now.size()) {
                context =
                        new Context(DatasetMerge.merge(dataset, collected.all()).dataset(), aliases);
            }
            now.forEach(this::table);
        }
        return new Reading(collected.all(), reporter.problems());
    }

    private void book(Book book) {
        reporter.inBook(book.fileName());
        book.problems().forEach(reporter::add);
        boolean empty = book.sheets().stream().allMatch(Sheet::isEmpty);
        if (empty && !book.isUnreadable()) {
            reporter.add(Problem.ofFile(Code.SHEET_UNRECOGNISED, book.fileName()));
        }
        book.sheets().forEach(sheet -> sheet(sheet, book.fileName()));
    }

    private void sheet(Sheet sheet, String fileName) {
        if (sheet.isEmpty()) {
            return;
        }
        if (sheet.visibility() != Sheet.Visibility.VISIBLE) {
            Code code = sheet.visibility() == Sheet.Visibility.HIDDEN ? Code.SHEET_HIDDEN : Code.TABLE_SKIPPED;
            reporter.add(new Problem(sheet.name(), null, code, sheet.name(), List.of(), List.of()));
            return;
        }
        List<Table> found = new TableFinder(sheet, fileName).find();
        if (found.stream().allMatch(table -> table.kind() == Kind.OTHER)) {
            reporter.add(new Problem(sheet.name(), null, Code.SHEET_UNRECOGNISED, sheet.name(), List.of(), List.of()));
            return;
        }
        found.stream().filter(table -> table.kind() == Kind.OTHER).forEach(this::tellSkipped);
        found.stream().filter(table -> table.kind() != Kind.OTHER).forEach(tables::add);
        tellHidden(sheet, found);
    }

    private void tellSkipped(Table table) {
        Column first = table.header().columns().get(0);
        reporter.add(Code.TABLE_SKIPPED, headCell(table, first), first.title(), List.of());
    }

    private void table(Table table) {
        reporter.inBook(table.fileName());
        tellColumns(table);
        ListReader reader = readerOf(table.kind());
        Totals totals = new Totals(table, reporter);
        new Rows(table, reporter).each(new Rows.Listener() {
            @Override
            public void line(Line line) {
                totals.count(line);
                reader.read(line);
            }

            @Override
            public void total(int row, List<Slot> cells, boolean isSub) {
                totals.compare(cells, isSub);
            }

            @Override
            public void section(Slot title) {
                totals.open(title);
            }

            @Override
            public boolean isSection(String text) {
                return ListsReader.this.isSection(text, table);
            }
        });
        totals.finish();
    }

    private ListReader readerOf(Kind kind) {
        return switch (kind) {
            case LEAVE -> new LeaveReader(context, collected, reporter);
            case RECUSALS -> new RecusalReader(context, collected, reporter);
            case HISTORY -> new HistoryReader(context, collected, reporter);
            case PERIODS -> new PeriodReader(context, collected, reporter);
            case AGENCIES -> new AgencyReader(context, collected, reporter);
            case ENTERPRISES -> new EnterpriseReader(context, collected);
            default -> new PostingReader(context, collected, reporter);
        };
    }

    private boolean isSection(String text, Table table) {
        return Words.sectorWithin(text, context.isContract()) != null
                || context.agencies()
                                .find(SectionTitle.plain(text), table.titles())
                                .value()
                        != null;
    }

    private static Place headCell(Table table, Column column) {
        Header header = table.header();
        for (int row = header.lastRow(); row >= header.firstRow(); row--) {
            Cell cell = table.sheet().find(row, column.index());
            if (cell != null) {
                return new Place(table.sheet().name(), cell.address().toString());
            }
        }
        return new Place(table.sheet().name(), new Address(header.firstRow(), column.index()).toString());
    }

    private void tellColumns(Table table) {
        for (Column column : table.header().columns()) {
            Place at = headCell(table, column);
            if (column.field() == Field.UNKNOWN) {
                reporter.add(Code.COLUMN_UNKNOWN, at, column.title(), List.of());
            } else if (column.field() == Field.PRIVATE) {
                reporter.add(Code.COLUMN_PRIVATE, at, column.title(), List.of());
            } else if (!column.exact()) {
                reporter.add(
                        Code.HEADER_FOUND,
                        at,
                        column.title(),
                        List.of(),
                        column.field().title());
            }
        }
        for (Column column : table.header().doubled()) {
            reporter.add(
                    Code.COLUMN_DUPLICATE,
                    headCell(table, column),
                    column.title(),
                    List.of(),
                    column.field().title());
        }
        tellMissingAgency(table);
    }

    /** Where people stand without their agency, the one in the titles may be meant. */
    private void tellMissingAgency(Table table) {
        Header header = table.header();
        boolean people = table.kind() == Kind.PEOPLE || table.kind() == Kind.POSTINGS;
        boolean told = header.has(Field.AGENCY) || header.has(Field.SENDER) || header.has(Field.DISPATCHER);
        if (people && !told && !sectionsNameAgencies(table)) {
            reporter.add(
                    Code.COLUMN_MISSING,
                    headCell(table, header.columns().get(0)),
                    null,
                    context.agencies().titled(table.titles()),
                    Field.AGENCY.title());
        }
    }

    private boolean sectionsNameAgencies(Table table) {
        return table.rows().values().stream()
                .filter(cells -> cells.size() == 1)
                .map(cells -> cells.firstEntry().getValue().text())
                .anyMatch(text -> context.agencies()
                                .find(SectionTitle.plain(text), table.titles())
                                .value()
                        != null);
    }

    /** Once for all hidden rows of a sheet, and once for each hidden column that is read. */
    private void tellHidden(Sheet sheet, List<Table> found) {
        List<Integer> rows = sheet.hiddenRows().stream()
                .filter(row -> !sheet.row(row).isEmpty())
                .filter(row -> found.stream().anyMatch(table -> row >= table.firstRow() && row <= table.lastRow()))
                .toList();
        if (!rows.isEmpty()) {
            String list =
                    rows.stream().map(row -> String.valueOf(row + 1)).collect(java.util.stream.Collectors.joining(","));
            reporter.add(
                    Code.ROW_HIDDEN, new Place(sheet.name(), new Address(rows.get(0), 0).toString()), list, List.of());
        }
        for (Table table : found) {
            for (Column column : table.header().columns()) {
                boolean read = column.field() != Field.UNKNOWN
                        && column.field() != Field.PRIVATE
                        && column.field() != Field.SERIAL;
                if (read && sheet.hiddenColumns().contains(column.index())) {
                    reporter.add(Code.COLUMN_HIDDEN, headCell(table, column), column.title(), List.of());
                }
            }
        }
    }
}
