package org.lunzhu.benchmarks.report.chart;

import java.util.Locale;
import org.lunzhu.benchmarks.race.entry.Field;

/** Names of the classes that colour a contestant's lines. */
public final class Styles {

    private Styles() {}

    public static String of(Field contestant) {
        return contestant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
