package org.lunzhu.benchmarks.report;

import java.util.Locale;
import org.lunzhu.benchmarks.race.Field;

/** Names of the classes that colour a contestant's lines. */
final class Styles {

    private Styles() {}

    static String of(Field contestant) {
        return contestant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
