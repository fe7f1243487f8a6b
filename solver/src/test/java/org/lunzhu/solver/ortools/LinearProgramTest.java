package org.lunzhu.solver.ortools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearProgramTest {

    private static final int ROWS = 40;
    private static final int COLUMNS = 200;

    @Test
    void aRoughProgramComesToAThousandthOfTheExactOne() {
        try (LinearProgram exact = LinearProgram.exact();
                LinearProgram rough = LinearProgram.rough()) {
            fill(exact);
            fill(rough);
            double least = exact.findLeastCost().orElseThrow();

            assertThat(least).isGreaterThan(100);
            assertThat(rough.findLeastCost(() -> false).orElseThrow()).isCloseTo(least, within(0.005 * least));
        }
    }

    @Test
    void anotherCostGivesAnotherPrice() {
        try (LinearProgram program = LinearProgram.exact()) {
            int row = program.addRowAtLeast(3);
            LinearProgram.Column column =
                    program.addColumn(5, Double.POSITIVE_INFINITY).in(row, 1);

            assertThat(program.findLeastCost().orElseThrow()).isEqualTo(15);
            column.setCost(7);
            assertThat(program.findLeastCost().orElseThrow()).isEqualTo(21);
            assertThat(program.dual(row)).isEqualTo(7);
        }
    }

    private static void fill(LinearProgram program) {
        Random random = new Random(11);
        for (int row = 0; row < ROWS; row++) {
            program.addRowAtLeast(1 + row % 3);
        }
        for (int column = 0; column < COLUMNS; column++) {
            program.addColumn(10 + random.nextInt(90), 1 + column % 2)
                    .in(random.nextInt(ROWS / 2), 1)
                    .in(ROWS / 2 + random.nextInt(ROWS / 2), 1);
        }
    }
}
