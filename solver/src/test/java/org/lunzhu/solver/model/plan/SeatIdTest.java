package org.lunzhu.solver.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SeatIdTest {

    private static final List<String> PARTS = List.of("", "@", "#", "~", "/", "1", "~1", "轮");

    @Test
    void plainIdsAreJoinedAsTheyAre() {
        assertThat(SeatId.of("s-001", "2021-1", 3)).hasToString("s-001@2021-1#3");
    }

    @Test
    void differentSeatsHaveDifferentTextsWhateverTheirIds() {
        Set<String> texts = new HashSet<>();
        List<String> ids = texts().toList();
        for (String post : ids) {
            for (String period : ids) {
                SeatId seat = SeatId.of(post, period, 1);
                assertThat(texts.add(seat.toString())).as("%s", seat).isTrue();
                assertThat(SeatId.parse(seat.toString())).isEqualTo(seat);
            }
        }
    }

    private static Stream<String> texts() {
        return PARTS.stream()
                .flatMap(one -> PARTS.stream().map(other -> one + other))
                .distinct();
    }

    @Test
    void seatsAreOrderedByPostThenPeriodThenNumber() {
        List<SeatId> ordered = List.of(
                SeatId.of("a", "1", 9), SeatId.of("a", "2", 0), SeatId.of("a", "2", 10), SeatId.of("a@2", "1", 0));

        IntStream.range(0, ordered.size())
                .forEach(i -> IntStream.range(0, ordered.size())
                        .forEach(j -> assertThat(Integer.signum(ordered.get(i).compareTo(ordered.get(j))))
                                .isEqualTo(Integer.signum(i - j))));
    }

    @Test
    void anotherTextIsRefused() {
        assertThatThrownBy(() -> SeatId.parse("s-001#1")).hasMessageContaining("(s-001#1)");
        assertThatThrownBy(() -> SeatId.parse("s@1#x")).isInstanceOf(IllegalArgumentException.class);
    }
}
