package org.lunzhu.data.generate.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lunzhu.solver.model.Period;

/** Rotation periods of half a year each, one right behind the other. */
public final class HalfYears {

    private static final int MONTHS = 6;

    private HalfYears() {}

    public static List<Period> from(LocalDate start, int count) {
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate first = start.plusMonths((long) MONTHS * i);
            LocalDate last = start.plusMonths((long) MONTHS * (i + 1)).minusDays(1);
            boolean early = first.getMonthValue() <= MONTHS;
            String id = "%d-%d".formatted(first.getYear(), early ? 1 : 2);
            String title = "%d年%s半年".formatted(first.getYear(), early ? "上" : "下");
            periods.add(new Period(id, title, first, last));
        }
        return periods;
    }
}
