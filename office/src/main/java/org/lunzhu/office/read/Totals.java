package org.lunzhu.office.read;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.grid.Cell;
import org.lunzhu.office.head.Field;
import org.lunzhu.office.head.Kind;
import org.lunzhu.office.head.Table;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.text.Numerals;
import org.lunzhu.office.text.Plain;
import org.lunzhu.office.value.Counts;
import org.lunzhu.office.value.Names;

/** Counts what stands in a table, and holds its rows of totals against it. */
final class Totals {

    private static final Pattern WITH_UNIT = Pattern.compile("(\\d+|[一二两三四五六七八九十百]+)(家|个|处|座|户|项|人|名)");
    private static final Pattern PLAIN = Pattern.compile("\\d+");

    /** Sites, people, sizes of teams, and the lines themselves; withdrawn ones may or may not be meant. */
    private static final class Count {
        private final Set<String> sites = new HashSet<>();
        private int people;
        private int withdrawn;
        private int lines;
        private int sizes;

        private boolean fits(int stated, int counted) {
            return stated >= counted - withdrawn && stated <= counted + withdrawn;
        }
    }

    private final Table table;
    private final Reporter reporter;
    private final Count all = new Count();
    private Count part = new Count();
    private Count inSection = new Count();
    private @Nullable Slot section;

    Totals(Table table, Reporter reporter) {
        this.table = table;
        this.reporter = reporter;
    }

    void count(Line line) {
        for (Count count : List.of(all, part, inSection)) {
            count.lines++;
            Slot size = line.shown(Field.TEAM_SIZE, 0);
            Integer number = size == null ? null : Counts.count(size.cell()).value();
            count.sizes += number == null ? 0 : number;
            for (int block = 0; block < line.header().blocks(); block++) {
                Slot site = line.shown(Field.SITE, block);
                if (site != null) {
                    count.sites.add(Plain.key(site.text()));
                }
                Slot person = line.shown(Field.PERSON, block);
                count.people += person == null ? 0 : people(person.cell());
                boolean struck = person != null && person.cell().isStruck();
                count.withdrawn += struck ? 1 : 0;
            }
        }
    }

    /** Those of 等3人 are three. */
    private static int people(Cell cell) {
        Matcher others = Pattern.compile("等(\\d+)[人名]").matcher(Plain.compact(cell.text()));
        return others.find()
                ? Integer.parseInt(others.group(1))
                : Names.all(cell.text()).size();
    }

    /** A section begins, whose title may say how much it holds. */
    void open(Slot title) {
        finish();
        section = title;
        inSection = new Count();
    }

    /** Nothing follows in the section. */
    void finish() {
        if (section != null && SectionTitle.counts(section.text())) {
            compare(List.of(section), inSection);
        }
        section = null;
    }

    void compare(List<Slot> cells, boolean isSub) {
        finish();
        compare(cells, isSub ? part : all);
        part = new Count();
    }

    private void compare(List<Slot> cells, Count counted) {
        for (Slot slot : cells) {
            Matcher unit = WITH_UNIT.matcher(Plain.compact(slot.text()));
            boolean withUnit = false;
            while (unit.find()) {
                withUnit = true;
                compare(slot, Numerals.parse(unit.group(1)), ofUnit(unit.group(2), counted), counted);
            }
            if (!withUnit) {
                compare(slot, bare(slot), ofColumn(slot, counted), counted);
            }
        }
    }

    private void compare(Slot slot, OptionalInt stated, @Nullable Integer expected, Count counted) {
        if (expected != null && stated.isPresent() && !counted.fits(stated.getAsInt(), expected)) {
            reporter.add(
                    Code.COUNT_MISMATCH,
                    slot.place(),
                    slot.text(),
                    List.of(String.valueOf(expected)),
                    String.valueOf(stated.getAsInt()),
                    String.valueOf(expected));
        }
    }

    /** A number without a unit. */
    private static OptionalInt bare(Slot slot) {
        String text = Plain.compact(slot.text()).replaceAll("^(合计|小计|总计|共计|共)[:：]?", "");
        return PLAIN.matcher(text).matches() && text.length() < 7 ? Numerals.parse(text) : OptionalInt.empty();
    }

    /** What a number of that unit counts; null where nobody can say. */
    private @Nullable Integer ofUnit(String unit, Count counted) {
        if (!unit.matches("[人名]")) {
            return table.header().has(Field.SITE) ? counted.sites.size() : null;
        }
        if (table.header().has(Field.PERSON)) {
            return counted.people;
        }
        return table.header().has(Field.TEAM_SIZE) ? counted.sizes : null;
    }

    /** What a number below a column counts; null where nobody can say. */
    private @Nullable Integer ofColumn(Slot slot, Count counted) {
        Field field = table.header().columns().stream()
                .filter(column -> column.index() == slot.cell().column())
                .map(column -> column.field())
                .findFirst()
                .orElse(Field.UNKNOWN);
        return switch (field) {
            case TEAM_SIZE -> counted.sizes;
            case SITE -> counted.sites.size();
            case PERSON -> counted.people;
            case ADDRESS, SERIAL -> table.kind() == Kind.SITES ? counted.lines : null;
            default -> null;
        };
    }
}
