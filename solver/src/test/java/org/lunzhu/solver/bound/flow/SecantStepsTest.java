package org.lunzhu.solver.bound.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

class SecantStepsTest {

    /** True at 0, 2 and 5; between them the convex function lies below: it rises by 1, 1, 4, 4, 4. */
    private static final IntToLongFunction CORNERS = units -> new long[] {3, 9, 5, 12, 16, 17}[units];

    @Test
    void withoutAnythingHeldTheStepsAreTheConvexOnes() {
        assertThat(SecantSteps.of(CORNERS, 5, 0)).containsExactly(1, 1, 4, 4, 4);
    }

    @Test
    void atACornerNothingChanges() {
        assertThat(SecantSteps.of(CORNERS, 5, 2)).containsExactly(1, 1, 4, 4, 4);
        assertThat(SecantSteps.isBetween(CORNERS, 5, 2)).isFalse();
    }

    @Test
    void betweenCornersTheChordToTheUnitsHeldRaisesTheStepsFromTheCornerOn() {
        assertThat(SecantSteps.of(CORNERS, 5, 3)).containsExactly(1, 1, 7, 7, 7);
        assertThat(SecantSteps.of(CORNERS, 5, 4)).containsExactly(1, 1, 5.5, 5.5, 5.5);
        assertThat(SecantSteps.isBetween(CORNERS, 5, 3)).isTrue();
    }

    @Test
    void allUnitsAreTrueWhateverWasHeld() {
        assertThat(SecantSteps.of(CORNERS, 5, 5)).containsExactly(1, 1, 4, 4, 4);
    }
}
