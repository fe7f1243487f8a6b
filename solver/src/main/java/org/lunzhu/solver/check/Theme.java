package org.lunzhu.solver.check;

/** One theme of what can be wrong with a dataset; never throws, whatever the dataset says. */
@FunctionalInterface
interface Theme {

    void check(Known known, Findings findings);
}
