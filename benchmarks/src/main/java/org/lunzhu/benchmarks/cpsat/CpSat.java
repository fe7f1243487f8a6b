package org.lunzhu.benchmarks.cpsat;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import java.time.Duration;
import org.lunzhu.benchmarks.contestant.Contestant;
import org.lunzhu.benchmarks.contestant.Course;
import org.lunzhu.benchmarks.contestant.FirstFit;
import org.lunzhu.benchmarks.contestant.Limit;
import org.lunzhu.benchmarks.cpsat.rule.HandoverRules;
import org.lunzhu.benchmarks.cpsat.rule.TeamRules;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.ortools.NativeLibrary;

/**
 * OR-Tools CP-SAT on the whole problem: one variable for each seat and eligible person, every rule exact, two workers,
 * started from the first fit.
 *
 * <p>Objective: medium far above soft, both in one integer; hard rules are constraints. Left out:
 *
 * <ul>
 *   <li>{@code superior-coverage}: posts that are not staffed have no seats here, so nothing can break it;
 *   <li>{@code repeat-pair} where there are more than {@value TeamRules#MOST_MEETINGS} ways for two people to meet: each
 *       is a constraint, and the model would not fit into memory;
 *   <li>{@code handover-distance} where there are more than {@value HandoverRules#MOST_MOVES} ways to go from one post to
 *       another, likewise.
 * </ul>
 *
 * <p>What is left out costs at least nothing, so the bound of the smaller model still holds.
 *
 * <p>Bounds are told when a better plan is found and in the end: OR-Tools 9.15 crashes when asked to tell each.
 *
 * <p>Where nothing better is found in time, it stands by the first fit.
 */
public final class CpSat implements Contestant {

    private static final int WORKERS = 2;
    private static final double STEPS_PER_SECOND = 10;

    @Override
    public Plan plan(Plan empty, Limit limit, long seed, Course course) {
        long start = System.nanoTime();
        NativeLibrary.load();
        Plan plan = new FirstFit().plan(empty, limit, seed, course);
        WholeModel model = new WholeModel(plan);
        double firstFit = valueOf(model, limit, spentSince(start));
        CpSolver solver = new CpSolver();
        configure(solver.getParameters(), limit, seed, spentSince(start));
        CpSolverStatus status = solver.solve(model.model(), new Reporter(model, course));
        boolean solved = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        if (solved && solver.objectiveValue() < firstFit) {
            model.decode(variable -> solver.value(variable) == 1);
        }
        tellBound(solver.bestObjectiveBound(), model, course);
        return plan;
    }

    /** Works out every variable for the plan as it stands and makes that the hint; infinite where it took too long. */
    private static double valueOf(WholeModel model, Limit limit, Duration spent) {
        model.hint();
        CpSolver solver = new CpSolver();
        solver.getParameters().setFixVariablesToTheirHintedValue(true).setNumWorkers(1);
        if (limit.isTime()) {
            solver.getParameters().setMaxTimeInSeconds(secondsLeft(limit, spent) / 2);
        }
        CpSolverStatus status = solver.solve(model.model());
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Double.POSITIVE_INFINITY;
        }
        model.hint(solver.response().getSolutionList());
        return solver.objectiveValue();
    }

    private static Duration spentSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static double secondsLeft(Limit limit, Duration spent) {
        return Math.max(0.1, limit.time().minus(spent).toMillis() / 1000.0);
    }

    private static void configure(SatParameters.Builder parameters, Limit limit, long seed, Duration spent) {
        parameters.setRandomSeed((int) seed);
        if (limit.isTime()) {
            parameters.setNumWorkers(WORKERS);
            parameters.setMaxTimeInSeconds(secondsLeft(limit, spent));
        } else {
            parameters.setNumWorkers(1);
            parameters.setMaxDeterministicTime(limit.count() / STEPS_PER_SECOND);
        }
    }

    /** Says what no plan that leaves no seat empty can beat. */
    private static void tellBound(double objectiveBound, WholeModel model, Course course) {
        if (Double.isFinite(objectiveBound)) {
            course.bounded(model.costs().toSoftBound(objectiveBound));
        }
    }

    private static final class Reporter extends CpSolverSolutionCallback {

        private final WholeModel model;
        private final Course course;

        Reporter(WholeModel model, Course course) {
            this.model = model;
            this.course = course;
        }

        @Override
        public void onSolutionCallback() {
            if (model.isWhole()) {
                course.reached(model.costs().toScore(objectiveValue()));
            }
            tellBound(bestObjectiveBound(), model, course);
        }
    }
}
