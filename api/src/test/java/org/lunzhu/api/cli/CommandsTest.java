package org.lunzhu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.api.cli.text.Language;
import org.lunzhu.api.cli.text.Texts;
import org.lunzhu.solver.rule.Rule;

class CommandsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "check",
                "solve",
                "score",
                "compare",
                "repair",
                "alternatives",
                "sensitivity",
                "generate",
                "workbook"
            })
    void helpTellsExitCodesAndAnExampleInBothLanguages(String command) {
        Run english = Run.english(command, "--help");

        assertThat(english.exitCode()).isZero();
        assertThat(english.out()).contains("Exit codes:", "Example:", "lunzhu " + command + " ");
        assertThat(Run.chinese(command, "--help").out()).contains("退出码：", "示例：", "lunzhu " + command + " ");
    }

    @Test
    void anUnknownOptionIsAnErrorOfTheArguments() {
        Run run = Run.english("solve", "x.json", "--minutes", 3);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--minutes");
    }

    @Test
    void noCommandIsAnErrorOfTheArguments() {
        assertThat(Run.english().exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65_536})
    void aPortThatIsNoneIsOutOfBounds(int port) {
        Run run = Run.english("serve", "--port", port);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(
                "The value of --port (%d) is out of bounds. Give one from 1 to 65535.%n".formatted(port));
    }

    @Test
    void theOptionDecidesTheLanguageBeforeTheEnvironmentDoes() {
        Map<String, String> chinese = Map.of("LANG", "zh_CN.UTF-8");

        assertThat(Language.of(List.of("check", "--lang", "en"), chinese)).isEqualTo(Language.EN);
        assertThat(Language.of(List.of("--lang=zh"), Map.of())).isEqualTo(Language.ZH);
        assertThat(Language.of(List.of("check"), chinese)).isEqualTo(Language.ZH);
        assertThat(Language.of(List.of("check"), Map.of("LC_ALL", "C.UTF-8", "LANG", "zh_CN.UTF-8")))
                .isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts", "help"})
    void bothLanguagesHaveTheSameKeys(String bundle) {
        String name = "org.lunzhu.api.cli." + bundle;

        assertThat(ResourceBundle.getBundle(name, Language.ZH.locale()).keySet())
                .isEqualTo(ResourceBundle.getBundle(name, Language.EN.locale()).keySet());
    }

    @Test
    void everyRuleHasItsWords() {
        Texts texts = new Texts(Language.ZH);

        for (Rule rule : Rule.values()) {
            assertThat(texts.get("match." + rule.id(), 3)).isNotBlank();
        }
    }
}
