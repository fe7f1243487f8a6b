package org.lunzhu.solver.optimize.design;

import java.util.Random;

/**
 * Who is in which place in the periods that the others follow from, and what that costs over all: changed by swaps of
 * two people of a period.
 */
final class Arrangement {

    private final DesignProblem problem;
    private final Symmetry symmetry;
    private final Meetings meetings;
    private final int[][] places;
    private final int[][] firstOfTeam;
    private final int[][] endOfTeam;
    private long cost;

    /**
     * An arrangement.
     *
     * @param places people by period and place; kept
     */
    Arrangement(DesignProblem problem, Symmetry symmetry, int[][] places) {
        this.problem = problem;
        this.symmetry = symmetry;
        this.places = places;
        meetings = new Meetings(symmetry);
        firstOfTeam = new int[places.length][problem.people()];
        endOfTeam = new int[places.length][problem.people()];
        for (int period = 0; period < places.length; period++) {
            limitTeams(period);
            for (int place = 0; place < problem.seats(period); place++) {
                cost += problem.cost(places[period][place], period, place);
                for (int other = firstOfTeam[period][place]; other < place; other++) {
                    cost += problem.pairWeight() * meetings.add(places[period][place], places[period][other]);
                }
            }
        }
    }

    private void limitTeams(int period) {
        int seats = problem.seats(period);
        for (int place = 0; place < seats; place++) {
            boolean first = place == 0 || problem.team(period, place) != problem.team(period, place - 1);
            firstOfTeam[period][place] = first ? place : firstOfTeam[period][place - 1];
        }
        for (int place = seats - 1; place >= 0; place--) {
            boolean last = place == seats - 1 || problem.team(period, place) != problem.team(period, place + 1);
            endOfTeam[period][place] = last ? place + 1 : endOfTeam[period][place + 1];
        }
        for (int place = seats; place < problem.people(); place++) {
            firstOfTeam[period][place] = place;
            endOfTeam[period][place] = place + 1;
        }
    }

    /** Everybody in any place, as chance has it. */
    static int[][] random(DesignProblem problem, Symmetry symmetry, Random random) {
        int[][] places = new int[problem.periods() / symmetry.order()][];
        for (int period = 0; period < places.length; period++) {
            places[period] = shuffled(problem.people(), random);
        }
        return places;
    }

    private static int[] shuffled(int people, Random random) {
        int[] order = new int[people];
        for (int i = 0; i < people; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    long cost() {
        return cost;
    }

    int periods() {
        return places.length;
    }

    /** Whether the two who are in those places may swap them. */
    boolean allows(int period, int one, int other) {
        boolean sameTeam = firstOfTeam[period][one] == firstOfTeam[period][other];
        boolean bothIdle = problem.isIdle(period, one) && problem.isIdle(period, other);
        return !sameTeam
                && !bothIdle
                && !problem.isPinned(period, one)
                && !problem.isPinned(period, other)
                && mayCome(places[period][one], period, other)
                && mayCome(places[period][other], period, one);
    }

    private boolean mayCome(int person, int period, int place) {
        return problem.allows(person, period, place)
                && !(problem.mustRotate()
                        && !problem.isIdle(period, place)
                        && (isAtPost(person, period - 1, period, place)
                                || isAtPost(person, period + 1, period, place)));
    }

    private boolean isAtPost(int person, int when, int period, int place) {
        if (when < 0 || when >= places.length) {
            return false;
        }
        var post = problem.seat(period, place).getPost();
        for (int other = 0; other < problem.seats(when); other++) {
            if (places[when][other] == person) {
                return problem.seat(when, other).getPost().equals(post);
            }
        }
        return false;
    }

    /** Swaps the two who are in those places of a period. */
    void swap(int period, int one, int other) {
        int[] inPeriod = places[period];
        long change = -meet(inPeriod, period, one, false) - meet(inPeriod, period, other, false);
        int person = inPeriod[one];
        inPeriod[one] = inPeriod[other];
        inPeriod[other] = person;
        change += meet(inPeriod, period, one, true) + meet(inPeriod, period, other, true);
        cost += change;
    }

    /** What the person in the place costs there: added, or taken away. */
    private long meet(int[] inPeriod, int period, int place, boolean added) {
        int person = inPeriod[place];
        long repetitions = 0;
        for (int other = firstOfTeam[period][place]; other < endOfTeam[period][place]; other++) {
            if (other != place) {
                repetitions +=
                        added ? meetings.add(person, inPeriod[other]) : -meetings.remove(person, inPeriod[other]);
            }
        }
        return problem.pairWeight() * repetitions + problem.cost(person, period, place);
    }

    /** All periods, with those that follow from others. */
    int[][] unfold() {
        int order = symmetry.order();
        int[][] all = new int[places.length * order][];
        for (int period = 0; period < all.length; period++) {
            int steps = period % order;
            int[] base = places[period / order];
            all[period] = java.util.Arrays.stream(base)
                    .map(person -> symmetry.image(person, steps))
                    .toArray();
        }
        return all;
    }
}
