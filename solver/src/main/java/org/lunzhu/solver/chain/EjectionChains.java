package org.lunzhu.solver.chain;

import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;

/**
 * Changes how many seats somebody holds, some at a time, and lets chains of others make up for it (ejection chains,
 * Glover 1996). A workload's cost goes up in steps, so that one seat more or less may cost much and three more nothing;
 * no exchange of single seats sees that, and no flow.
 */
public final class EjectionChains {

    private static final int PEOPLE_A_SEAT = 24;
    private static final int MOST_AT_ONCE = 3;
    private static final double STEPS_OF_REACH = 3;
    private static final double LEAST_GAIN = 1e-6;

    private final RandomGenerator random;
    private final ChainProblem problem;
    private final Seating seating;
    private final ChainSearch giving;
    private final ChainSearch taking;
    private final double step;

    /**
     * Chains.
     *
     * @param part fills every demanded seat and breaks no hard rule
     * @param prices by demand, what a seat of it is worth
     */
    public EjectionChains(Plan part, double[] prices, RandomGenerator random) {
        this.random = random;
        problem = new ChainProblem(part, prices, PEOPLE_A_SEAT);
        seating = new Seating(problem);
        step = longestStep();
        giving = new Giving(problem, seating, STEPS_OF_REACH * step);
        taking = new Taking(problem, seating, STEPS_OF_REACH * step);
    }

    /** The most that one seat more adds to anybody's workload. */
    private double longestStep() {
        double longest = 0;
        for (int person = 0; person < problem.people(); person++) {
            long[] strains = problem.limits(person).strains();
            for (int k = 1; k < strains.length; k++) {
                longest = Math.max(longest, strains[k] - strains[k - 1]);
            }
        }
        return longest;
    }

    /** How many people there are. */
    public int people() {
        return problem.people();
    }

    /**
     * Draws somebody, and how many seats more or less he or she is to hold.
     *
     * @param accept takes over who comes to which seats if the whole plan gets better, which the chains cannot tell
     * @return whether that was taken over
     */
    public boolean turn(Predicate<Map<Seat, Supervisor>> accept) {
        int person = random.nextInt(problem.people());
        int more = random.nextInt(-MOST_AT_ONCE, MOST_AT_ONCE + 1);
        boolean isFound = more == 0 ? trade(person) : change(person, more);
        boolean isBetter = isFound && seating.gain() > LEAST_GAIN && accept.test(seating.moved());
        if (isBetter) {
            seating.keep();
        } else {
            seating.undo();
        }
        return isBetter;
    }

    /** Lets somebody, from that person on, who goes a long way between periods give a seat away and take another. */
    private boolean trade(int from) {
        int person = from;
        for (int i = 0; i < problem.people() && seating.handover(person) == 0; i++) {
            person = (person + 1) % problem.people();
        }
        double own = -seating.strain(person, -1);
        return seating.handover(person) > 0
                && giving.change(person, own + step)
                && taking.change(person, seating.gain() - seating.strain(person, 1));
    }

    /** Lets the person hold so many seats more or less, if chains that look worth it are found. */
    private boolean change(int person, int more) {
        double budget = -seating.strain(person, more);
        ChainSearch search = more > 0 ? taking : giving;
        for (int left = Math.abs(more) - 1; left >= 0; left--) {
            double own = seating.strain(person, more > 0 ? 1 : -1);
            double before = seating.gain();
            if (!search.change(person, budget + left * step)) {
                return false;
            }
            budget += seating.gain() - before + own;
        }
        return true;
    }
}
