package org.lunzhu.benchmarks.cpsat.model;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import org.lunzhu.solver.rule.Rule;

/**
 * A rule's amount for each value of a count, from 0 on; non-decreasing.
 *
 * <p>The edges of the lower convex hull give the linear relaxation all there is to know. Where some value lies above
 * the hull, because amounts are rounded down, an element constraint makes it exact.
 */
public final class Table {

    private final CpModel model;
    private final long[] amounts;

    public Table(CpModel model, long[] amounts) {
        this.model = model;
        this.amounts = amounts;
    }

    /** The count costs what the table says. */
    public void costs(LinearArgument count, Costs costs, Rule rule) {
        long most = amounts[amounts.length - 1];
        costs.addConstant(rule, amounts[0]);
        if (most == amounts[0]) {
            return;
        }
        LinearArgument amount = costs.amount(rule, most - amounts[0]);
        Deque<Integer> hull = hull();
        addEdges(count, amount, hull);
        if (hull.size() < amounts.length && !liesOnHull(hull)) {
            long[] above = Arrays.stream(amounts).map(a -> a - amounts[0]).toArray();
            IntVar index = model.newIntVar(0, amounts.length - 1L, "");
            model.addEquality(index, count);
            model.addElement(index, above, amount);
        }
    }

    /** The lower convex hull, by its corners. */
    private Deque<Integer> hull() {
        Deque<Integer> corners = new ArrayDeque<>();
        for (int next = 0; next < amounts.length; next++) {
            while (corners.size() > 1 && !isConvex(corners, next)) {
                corners.removeLast();
            }
            corners.addLast(next);
        }
        return corners;
    }

    private boolean isConvex(Deque<Integer> corners, int next) {
        Iterator<Integer> fromEnd = corners.descendingIterator();
        int middle = fromEnd.next();
        int first = fromEnd.next();
        return (amounts[middle] - amounts[first]) * (next - middle)
                < (amounts[next] - amounts[middle]) * (middle - first);
    }

    private boolean liesOnHull(Deque<Integer> hull) {
        int from = -1;
        for (int to : hull) {
            for (int between = from + 1; from >= 0 && between < to; between++) {
                if ((amounts[between] - amounts[from]) * (to - from)
                        != (amounts[to] - amounts[from]) * (between - from)) {
                    return false;
                }
            }
            from = to;
        }
        return true;
    }

    private void addEdges(LinearArgument count, LinearArgument amount, Deque<Integer> hull) {
        int from = -1;
        for (int to : hull) {
            if (from >= 0 && amounts[to] > amounts[from]) {
                long width = to - from;
                long rise = amounts[to] - amounts[from];
                model.addGreaterOrEqual(
                        LinearExpr.newBuilder()
                                .addTerm(amount, width)
                                .addTerm(count, -rise)
                                .build(),
                        width * (amounts[from] - amounts[0]) - rise * from);
            }
            from = to;
        }
    }
}
