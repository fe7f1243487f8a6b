package org.lunzhu.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunzhu.api.cli.failure.CommandFailure;
import org.lunzhu.api.cli.failure.ExitCode;
import org.lunzhu.api.cli.text.IssueLines;
import org.lunzhu.api.cli.text.ShortageLines;
import org.lunzhu.api.contract.DatasetCheckDto;
import org.lunzhu.solver.check.issue.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Names every error and warning of a dataset, or of each in a folder, at once, and the seats that nobody can fill. */
@Command(name = "check")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
final class CheckCommand extends AbstractCommand {

    @Parameters(paramLabel = "DATASET", descriptionKey = "DATASET")
    private Path file;

    @Override
    int execute() {
        Result result = result();
        Map<Path, Checked> checked = new LinkedHashMap<>();
        files().forEach(dataset -> checked.put(dataset, checked(dataset)));
        result.write(json ? json(checked) : text(checked));
        return checked.values().stream().allMatch(c -> c.errors() == 0) ? ExitCode.FINE : ExitCode.ERROR;
    }

    /** The file, or every dataset of a folder in the order of their names. */
    private List<Path> files() {
        if (!Files.isDirectory(file)) {
            return List.of(file);
        }
        try (Stream<Path> entries = Files.list(file)) {
            List<Path> datasets =
                    entries.filter(CheckCommand::isDataset).sorted().toList();
            if (datasets.isEmpty()) {
                throw new CommandFailure(texts().get("no-datasets", file));
            }
            return datasets;
        } catch (IOException e) {
            throw new CommandFailure(texts().get("no-datasets", file));
        }
    }

    private static boolean isDataset(Path entry) {
        String name = entry.getFileName().toString();
        return name.endsWith(".json") && !name.endsWith(".plan.json");
    }

    private Checked checked(Path dataset) {
        try {
            return Checked.of(inputs().dataset(dataset));
        } catch (CommandFailure e) {
            List<Issue> issues = e.issues();
            if (issues.isEmpty()) {
                throw e;
            }
            return new Checked(issues, List.of());
        }
    }

    /** One object for a file; for a folder an object by file name. */
    private String json(Map<Path, Checked> checked) {
        Map<String, DatasetCheckDto> byName = new LinkedHashMap<>();
        checked.forEach((path, c) -> byName.put(path.getFileName().toString(), c.toDto(texts().locale())));
        return Json.ofContract(
                Files.isDirectory(file) ? byName : byName.values().iterator().next());
    }

    private String text(Map<Path, Checked> checked) {
        return checked.entrySet().stream()
                .map(entry -> text(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    private String text(Path dataset, Checked checked) {
        List<String> lines = new ArrayList<>(new IssueLines(texts()).of(checked.issues()));
        lines.addAll(new ShortageLines(texts()).of(checked.shortages()));
        lines.add(texts().get("check.total", dataset, checked.errors(), checked.warnings(), checked.missing()));
        return joined(lines);
    }
}
