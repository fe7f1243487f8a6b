package org.lunzhu.solver.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "p-1, P-1",
        "p-1, p-l",
        "p-1, p-I",
        "p-1, p-1\u200b",
        "p-1, p–1",
        "p-1, ｐ－１",
        "p-1, р-1",
        "p-1, p -1",
        "p-O, p-0",
        "zone, zοne",
        "张伟, 张\u200b伟",
        "山东, ⼭东",
        "HAZCHEM, ＨAZСHEM",
        "Ⅳ, iv",
        "ﬁ, fi"
    })
    void textsLookAlikeThatArePutTogetherOfSimilarCharacters(String one, String other) {
        assertThat(Likeness.of(one)).containsAnyElementsOf(Likeness.of(other));
    }

    @ParameterizedTest
    @CsvSource({"p-1, p-2", "s-i, s-1", "张伟, 张玮", "未来, 末来", "a-b, ab", "一号, 二号"})
    void othersDoNot(String one, String other) {
        assertThat(Likeness.of(one)).doesNotContainAnyElementsOf(Likeness.of(other));
    }
}
