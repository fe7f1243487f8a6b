package org.lunzhu.solver.repair.problem;

import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Supervisor;

/**
 * A person as one of an agency: their own, or the one they are lent to.
 *
 * @param person who
 * @param agency whose people they count among
 * @param lentTo that agency where the person is lent; null in the person's own
 */
public record Worker(
        Supervisor person, Agency agency, @Nullable Agency lentTo) {}
