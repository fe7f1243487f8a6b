package org.lunzhu.solver.optimize.design;

import java.util.Arrays;

/**
 * How often people meet over all periods, when only the periods are told of that the others follow from: pairs that are
 * images of one another meet equally often, so they are counted as one.
 */
final class Meetings {

    private final int people;
    private final int order;
    private final int[] classes;
    private final int[] shares;
    private final int[] times;

    Meetings(Symmetry symmetry) {
        people = symmetry.people();
        order = symmetry.order();
        classes = new int[people * people];
        times = new int[people * people];
        shares = new int[people * people];
        Arrays.fill(classes, -1);
        for (int one = 0; one < people; one++) {
            for (int other = one + 1; other < people; other++) {
                if (classes[one * people + other] < 0) {
                    addClass(symmetry, one, other);
                }
            }
        }
    }

    private void addClass(Symmetry symmetry, int one, int other) {
        int number = one * people + other;
        int size = 0;
        for (int step = 0; step < order; step++) {
            int first = symmetry.image(one, step);
            int second = symmetry.image(other, step);
            size += classes[first * people + second] < 0 ? 1 : 0;
            classes[first * people + second] = number;
            classes[second * people + first] = number;
        }
        shares[number] = order / size;
    }

    /** The two meet in a period, and so do their images; returns how many more repetitions that makes over all. */
    long add(int one, int other) {
        int number = classes[one * people + other];
        int before = times[number];
        times[number] = before + shares[number];
        return more(before, shares[number]);
    }

    /** The two do not meet in a period after all; returns by how many the repetitions change, which is 0 or less. */
    long remove(int one, int other) {
        int number = classes[one * people + other];
        times[number] -= shares[number];
        return -more(times[number], shares[number]);
    }

    /** Of k(k − 1)/2 for each pair of a class, the difference that as many more meetings as the share make. */
    private long more(int before, int share) {
        return (long) order * (2 * before + share - 1) / 2;
    }
}
