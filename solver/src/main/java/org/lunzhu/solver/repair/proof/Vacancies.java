package org.lunzhu.solver.repair.proof;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.OpenSeats;
import org.lunzhu.solver.repair.problem.AssignmentVariables;
import org.lunzhu.solver.repair.problem.Limits;
import org.lunzhu.solver.repair.problem.Relaxation;
import org.lunzhu.solver.repair.problem.RepairProblem;
import org.lunzhu.solver.repair.problem.Searcher;
import org.lunzhu.solver.rule.Rule;

/** How many seats must stay empty in any plan that breaks no hard rule, over all periods together. */
public final class Vacancies {

    private Vacancies() {}

    /** A number that no plan beats; the true one unless the search ended at its limit, 0 where nothing was proven. */
    public static int atLeast(RepairProblem problem, Searcher searcher) {
        AssignmentVariables variables = new AssignmentVariables();
        problem.pins.forEach(pin -> variables.addPinned(problem.worker(pin.person()), pin.team(), pin.role()));
        LinearExprBuilder empty = LinearExpr.newBuilder();
        for (OpenSeats seats : problem.open) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            int most = problem.isHard(Rule.DISTINCT_TEAM) ? 1 : seats.size();
            for (Supervisor person : seats.eligible()) {
                sum.add(variables.add(problem.worker(person), seats.team(), seats.role(), most));
            }
            IntVar left = variables.model.newIntVar(0, seats.size(), "");
            variables.model.addEquality(sum.add(left), seats.size());
            empty.add(left);
        }
        new Limits(problem, variables, member -> true, Relaxation.NONE).add();
        variables.model.minimize(empty);
        Searcher.Searched searched = searcher.search(variables.model);
        return searched.isSolved()
                ? (int) Math.max(0, Math.ceil(searched.solver().bestObjectiveBound() - 1e-6))
                : 0;
    }
}
