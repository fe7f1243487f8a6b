package org.lunzhu.solver.repair.problem;

import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Post;

/** By how much limits may be exceeded; nothing, unless an implementation says so. */
public interface Relaxation {

    /** Limits as they are. */
    Relaxation NONE = new Relaxation() {};

    /** More periods of the person at the post in the window that ends with the period of that index. */
    default LinearArgument stay(Supervisor person, Post post, int lastPeriod) {
        return LinearExpr.constant(0);
    }

    /** More periods of the person anywhere in the window that ends with the period of that index. */
    default LinearArgument service(Supervisor person, int lastPeriod) {
        return LinearExpr.constant(0);
    }

    /** More people of the agency. */
    default LinearArgument release(Agency agency) {
        return LinearExpr.constant(0);
    }

    /** More people trained for a first posting in each period. */
    default LinearArgument places() {
        return LinearExpr.constant(0);
    }

    /** Whether limits that pins exceed by themselves are taken as kept by them. */
    default boolean acceptsPins() {
        return false;
    }
}
