package org.lunzhu.api.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void wideCharactersTakeTwoColumns() {
        Table table = new Table("<>").row("半年轮换", 7).row("travel km", 12345);

        assertThat(table.lines()).containsExactly("半年轮换       7", "travel km  12345");
    }

    @Test
    void fullwidthFormsAreWideAndCombiningMarksTakeNoRoom() {
        assertThat(DisplayWidth.of("（1）")).isEqualTo(5);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("𠮷")).isEqualTo(2);
        assertThat(DisplayWidth.of("→")).isEqualTo(1);
    }
}
