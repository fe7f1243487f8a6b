package org.lunzhu.solver.bound;

import java.util.OptionalLong;
import org.lunzhu.solver.model.Plan;

/** The proven limit that no plan of a dataset can beat. */
public final class Bound {

    private Bound() {}

    /**
     * A soft score that no complete plan without broken hard rules can exceed; empty where nothing is proven, as for
     * a plan with empty seats or broken hard rules.
     */
    public static OptionalLong prove(Plan plan) {
        return OptionalLong.empty();
    }
}
