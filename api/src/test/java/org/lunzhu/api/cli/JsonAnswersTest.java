package org.lunzhu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunzhu.api.cli.text.Language;
import org.lunzhu.api.support.CommandContract;

/** Every command's {@code --json} is an answer of the contract. */
class JsonAnswersTest {

    private final CommandContract contract = new CommandContract();

    @TempDir
    Path directory;

    private Path dataset;
    private Path shortDataset;
    private Path plan;
    private Path other;

    @BeforeEach
    void writeFiles() {
        dataset = Run.twoPosts(directory);
        shortDataset =
                Run.write(directory, "short.json", Run.twoPosts().replaceFirst(",\\s*\\{\"id\": \"p-2\"[^}]*}", ""));
        plan = Run.plan(directory, "plan.plan.json", "p-1", "p-2", "p-2", "p-1");
        other = Run.plan(directory, "other.plan.json", "p-1", "p-1", "p-2", "");
    }

    private Map<String, Object[]> runs() {
        Map<String, Object[]> runs = new TreeMap<>();
        runs.put("check", new Object[] {"check", shortDataset, "--json"});
        runs.put("check-folder", new Object[] {"check", directory, "--json"});
        runs.put("solve", new Object[] {"solve", shortDataset, "--steps", 20, "--json"});
        runs.put("score", new Object[] {"score", dataset, other, "--json"});
        runs.put("compare", new Object[] {"compare", dataset, plan, other, "--json"});
        runs.put("repair", new Object[] {"repair", shortDataset, "--json"});
        runs.put("alternatives", new Object[] {"alternatives", dataset, plan, "--steps", 300, "--json"});
        runs.put("sensitivity", new Object[] {"sensitivity", dataset, plan, "--steps", 10, "--json"});
        runs.put("generate", new Object[] {"generate", "--sites", 3, "--json"});
        Path list = Run.write(directory, "people.csv", "姓名,单位,手机号\n甲乙,市应急局,139\n丙丁,市安监局,13900001234\n");
        runs.put("read", new Object[] {"read", list, "--into", dataset, "--json"});
        return runs;
    }

    @Test
    void everyAnswerFollowsItsSchema() {
        runs().forEach((command, arguments) ->
                contract.check(command, Run.english(arguments).out()));
    }

    @Test
    void whatIsProvenFollowsTheSchemaToo() {
        contract.check(
                "solve",
                Run.chinese("solve", dataset, "--steps", 20, "--prove", "--json")
                        .out());
    }

    @Test
    void everySchemaAndEveryCommandThatAnswersInJsonIsTried() {
        assertThat(runs().keySet()).isEqualTo(contract.schemas().keySet());
        assertThat(contract.schemas().keySet())
                .containsAll(Commands.commandLine(Language.EN).getSubcommands().entrySet().stream()
                        .filter(command -> command.getValue().getCommandSpec().findOption("--json") != null)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    @Test
    void anAnswerThatBreaksItsSchemaIsNoticed() {
        String score = Run.english("score", dataset, plan, "--json").out();

        assertThatThrownBy(() -> contract.check("score", score.replace("\"complete\"", "\"finished\"")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("finished");
    }
}
