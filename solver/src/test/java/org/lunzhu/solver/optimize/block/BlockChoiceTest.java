package org.lunzhu.solver.optimize.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlockChoiceTest {

    private static final int DRAWS = 4_000;

    @Test
    void aKindThatGainsIsDrawnMoreOftenThanOneThatDoesNot() {
        BlockChoice choice = new BlockChoice(new Random(7));

        Map<BlockKind, Integer> drawn = draw(choice, BlockKind.POST, 30);

        assertThat(drawn.get(BlockKind.POST)).isGreaterThan(DRAWS / 2);
    }

    @Test
    void noKindIsEverForgotten() {
        BlockChoice choice = new BlockChoice(new Random(7));

        Map<BlockKind, Integer> drawn = draw(choice, BlockKind.POST, 30);

        assertThat(drawn)
                .hasSize(BlockKind.values().length)
                .allSatisfy((kind, times) -> assertThat(times).isGreaterThan(DRAWS / 200));
    }

    @Test
    void whereNothingGainsEveryKindIsDrawn() {
        BlockChoice choice = new BlockChoice(new Random(7));

        Map<BlockKind, Integer> drawn = draw(choice, BlockKind.POST, 0);

        assertThat(drawn)
                .hasSize(BlockKind.values().length)
                .allSatisfy((kind, times) -> assertThat(times).isGreaterThan(DRAWS / 10));
    }

    private static Map<BlockKind, Integer> draw(BlockChoice choice, BlockKind gaining, long gain) {
        Map<BlockKind, Integer> drawn = new EnumMap<>(BlockKind.class);
        for (int i = 0; i < DRAWS; i++) {
            BlockChoice.Arm arm = choice.draw();
            drawn.merge(arm.kind(), 1, Integer::sum);
            arm.note(arm.kind() == gaining ? gain : 0);
        }
        return drawn;
    }
}
