package org.lunzhu.office.template.column;

import org.lunzhu.office.template.cell.DateType;
import org.lunzhu.office.template.cell.NumberType;
import org.lunzhu.office.template.name.Names;
import org.lunzhu.office.template.name.UnreadValueException;
import org.lunzhu.office.template.table.Row;
import org.lunzhu.office.template.table.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.office.problem.Code;
import tools.jackson.databind.node.ObjectNode;

/** When somebody was posted before: how many periods ago, or from when to when. */
record PastColumn() implements Column {

    private static final String PERIODS_AGO = "几期前";
    private static final String FROM = "驻点开始";
    private static final String UNTIL = "驻点结束";
    private static final int MONTHS = 6;

    /** No history is longer. */
    private static final int MOST_PERIODS = 200;

    @Override
    public List<Head> heads() {
        return List.of(
                new Head(PERIODS_AGO, true, "1", Head.Style.PLAIN, Choice.NONE),
                new Head(FROM, false, "", Head.Style.DATE, Choice.NONE),
                new Head(UNTIL, false, "", Head.Style.DATE, Choice.NONE));
    }

    @Override
    public void write(ObjectNode from, Row row, Names names) {
        row.put(PERIODS_AGO, NumberType.WHOLE.write(from.path("periodsAgo"), names));
    }

    @Override
    public void read(Row row, ObjectNode to, Reading reading) {
        String column = PERIODS_AGO;
        reading.note(to, "periodsAgo", row, column);
        if (row.isReported(PERIODS_AGO) || row.isReported(FROM) || row.isReported(UNTIL)) {
            return;
        }
        try {
            Value stated = row.find(PERIODS_AGO);
            Integer byDates = null;
            if (row.find(FROM) != null || row.find(UNTIL) != null) {
                column = FROM;
                byDates = byDates(row, reading.names());
            }
            column = PERIODS_AGO;
            if (stated != null) {
                to.set("periodsAgo", NumberType.WHOLE.read(stated, reading.names()));
                requireSame(to, byDates);
            } else if (byDates != null) {
                to.put("periodsAgo", byDates);
            } else {
                throw new UnreadValueException(Code.VALUE_REQUIRED);
            }
        } catch (UnreadValueException e) {
            to.remove("periodsAgo");
            reading.findings().add(e.code(), row, column, e.suggestion(), column);
        }
    }

    private static void requireSame(ObjectNode to, @Nullable Integer byDates) throws UnreadValueException {
        if (byDates != null && to.path("periodsAgo").asInt() != byDates) {
            throw new UnreadValueException(Code.PERIOD_CONFLICT, String.valueOf(byDates));
        }
    }

    /** The half-year before the first period of which the days cover at least two thirds. */
    private static int byDates(Row row, Names names) throws UnreadValueException {
        Value from = row.find(FROM);
        Value until = row.find(UNTIL);
        LocalDate first = names.firstDay();
        if (from == null || until == null || first == null) {
            throw new UnreadValueException(Code.PERIOD_CONFLICT);
        }
        LocalDate start = DateType.dateOf(from);
        LocalDate end = DateType.dateOf(until);
        if (end.isBefore(start)) {
            throw new UnreadValueException(Code.DATE_REVERSED);
        }
        for (int ago = 1; ago <= MOST_PERIODS; ago++) {
            LocalDate slotStart = first.minusMonths((long) ago * MONTHS);
            LocalDate slotEnd = first.minusMonths((long) (ago - 1) * MONTHS);
            if (3 * shared(start, end.plusDays(1), slotStart, slotEnd)
                    >= 2 * ChronoUnit.DAYS.between(slotStart, slotEnd)) {
                return ago;
            }
        }
        throw new UnreadValueException(Code.PERIOD_CONFLICT);
    }

    private static long shared(LocalDate from, LocalDate until, LocalDate slotFrom, LocalDate slotUntil) {
        LocalDate later = from.isAfter(slotFrom) ? from : slotFrom;
        LocalDate earlier = until.isBefore(slotUntil) ? until : slotUntil;
        return Math.max(0, ChronoUnit.DAYS.between(later, earlier));
    }
}
