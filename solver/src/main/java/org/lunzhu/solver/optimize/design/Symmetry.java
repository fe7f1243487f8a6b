package org.lunzhu.solver.optimize.design;

import java.util.ArrayList;
import java.util.List;

/**
 * A turn of people that goes with a turn of periods: people stand in circles of one size, the rest stay where they are,
 * and what holds in a period holds in the next for everybody's next in the circle. A design that looks the same after
 * each step is fixed by few periods, which makes tight designs findable (prescribed automorphisms).
 *
 * @param order people in a circle, and periods that follow from one; 1 for no symmetry at all
 * @param circles number of circles
 * @param people number of all people, those of the circles first
 */
record Symmetry(int order, int circles, int people) {

    /** Circles given up at most, so that more people stay where they are. */
    private static final int MOST_GIVEN_UP = 1;

    /** Every symmetry that so many people and periods could have, the largest order first; none at all comes last. */
    static List<Symmetry> of(int people, int periods) {
        List<Symmetry> found = new ArrayList<>();
        for (int order = Math.min(people, periods); order > 1; order--) {
            if (periods % order == 0) {
                for (int less = 0; less <= MOST_GIVEN_UP && people / order > less; less++) {
                    found.add(new Symmetry(order, people / order - less, people));
                }
            }
        }
        found.add(none(people));
        return found;
    }

    static Symmetry none(int people) {
        return new Symmetry(1, people, people);
    }

    /** Who stands so many steps further in the person's circle. */
    int image(int person, int steps) {
        int within = person % order;
        return person < circles * order ? person - within + (within + steps) % order : person;
    }
}
