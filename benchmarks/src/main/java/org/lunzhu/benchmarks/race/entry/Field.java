package org.lunzhu.benchmarks.race.entry;

import java.util.function.Supplier;
import org.lunzhu.benchmarks.contestant.Contestant;
import org.lunzhu.benchmarks.contestant.FirstFit;
import org.lunzhu.benchmarks.contestant.Lunzhu;
import org.lunzhu.benchmarks.contestant.TimefoldDefault;
import org.lunzhu.benchmarks.contestant.TimefoldTuned;
import org.lunzhu.benchmarks.cpsat.CpSat;

/** Everybody who takes part, by the name in the table. */
public enum Field {
    /** First fit, as with a spreadsheet. */
    FIRST_FIT(FirstFit::new, "First fit"),
    /** Timefold's default configuration. */
    TIMEFOLD_DEFAULT(TimefoldDefault::new, "Timefold, default"),
    /** Timefold tuned, without flows and bounds. */
    TIMEFOLD_TUNED(TimefoldTuned::new, "Timefold, tuned"),
    /** OR-Tools CP-SAT on the whole model. */
    CP_SAT(CpSat::new, "CP-SAT"),
    /** The optimizer. */
    LUNZHU(Lunzhu::new, "Lunzhu");

    private final Supplier<Contestant> contestant;
    private final String title;

    Field(Supplier<Contestant> contestant, String title) {
        this.contestant = contestant;
        this.title = title;
    }

    /** A fresh contestant. */
    public Contestant contestant() {
        return contestant.get();
    }

    /** What people call it. */
    public String title() {
        return title;
    }
}
