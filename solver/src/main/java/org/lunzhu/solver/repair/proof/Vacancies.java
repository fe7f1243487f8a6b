package org.lunzhu.solver.repair.proof;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.repair.cause.Thing;
import org.lunzhu.solver.repair.problem.Leeway;
import org.lunzhu.solver.repair.problem.Limits;
import org.lunzhu.solver.repair.problem.OpenSeats;
import org.lunzhu.solver.repair.problem.Roll;
import org.lunzhu.solver.repair.problem.Searcher;
import org.lunzhu.solver.repair.problem.Situation;
import org.lunzhu.solver.rule.Rule;

/** How many seats must stay empty in any plan that breaks no hard rule, over all periods together. */
public final class Vacancies {

    private Vacancies() {}

    /** A number that no plan beats; the true one unless the search ended at its limit, 0 where nothing was proven. */
    public static int atLeast(Situation situation, Searcher searcher) {
        Roll roll = new Roll();
        situation.pins.forEach(pin -> roll.addPinned(situation.worker(pin.person()), pin.team(), pin.role()));
        LinearExprBuilder empty = LinearExpr.newBuilder();
        for (OpenSeats seats : situation.open) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            int most = situation.isHard(Rule.DISTINCT_TEAM) ? 1 : seats.size();
            for (Supervisor person : seats.eligible()) {
                Thing.SeatsWanted wanted = seats.wanted();
                sum.add(roll.add(situation.worker(person), wanted.team(), wanted.role(), most));
            }
            IntVar left = roll.model.newIntVar(0, seats.size(), "");
            roll.model.addEquality(sum.add(left), seats.size());
            empty.add(left);
        }
        new Limits(situation, roll, thing -> true, Leeway.NONE).add();
        roll.model.minimize(empty);
        Searcher.Searched searched = searcher.search(roll.model);
        return searched.isSolved()
                ? (int) Math.max(0, Math.ceil(searched.solver().bestObjectiveBound() - 1e-6))
                : 0;
    }
}
