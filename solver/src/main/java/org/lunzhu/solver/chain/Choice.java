package org.lunzhu.solver.chain;

import java.util.Comparator;
import java.util.List;

/**
 * Numbers of people or seats to choose from, cheapest first, with what each costs: seats for a person, or people for a
 * seat. Costs are reduced by what a seat is worth, so that those of different seats compare.
 */
record Choice(int[] numbers, double[] costs) {

    static Choice of(List<Option> options) {
        List<Option> sorted = options.stream()
                .sorted(Comparator.comparingDouble(Option::cost).thenComparingInt(Option::number))
                .toList();
        return new Choice(
                sorted.stream().mapToInt(Option::number).toArray(),
                sorted.stream().mapToDouble(Option::cost).toArray());
    }

    int size() {
        return numbers.length;
    }

    /** What that number costs. */
    double costOf(int number) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == number) {
                return costs[i];
            }
        }
        throw new IllegalArgumentException("There is no such choice: " + number + ".");
    }

    record Option(int number, double cost) {}
}
