package org.lunzhu.benchmarks.contestant;

import java.util.function.Supplier;

/** Everybody who takes part, by the name in the table. */
public enum Field {
    /** First fit, as with a spreadsheet. */
    FIRST_FIT(FirstFit::new),
    /** Timefold's default configuration. */
    TIMEFOLD(TimefoldDefault::new),
    /** The optimizer. */
    LUNZHU(Lunzhu::new);

    private final Supplier<Contestant> contestant;

    Field(Supplier<Contestant> contestant) {
        this.contestant = contestant;
    }

    /** A fresh contestant. */
    public Contestant contestant() {
        return contestant.get();
    }
}
