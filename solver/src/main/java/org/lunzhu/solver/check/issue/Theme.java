package org.lunzhu.solver.check.issue;

/** One theme of what can be wrong with a dataset; never throws, whatever the dataset says. */
@FunctionalInterface
public interface Theme {

    void check(Known known, Findings findings);
}
