package org.lunzhu.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lunzhu.solver.check.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Names every error and warning of a dataset at once, and the seats that nobody can fill. */
@Command(name = "check")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
final class CheckCommand extends AbstractCommand {

    @Parameters(paramLabel = "DATASET", descriptionKey = "DATASET")
    private Path file;

    @Override
    int execute() {
        Result result = result();
        Checked checked = checked();
        result.write(json ? Json.of(CheckJson.of(checked, texts())) : text(checked));
        return checked.errors() == 0 ? ExitCode.FINE : ExitCode.ERROR;
    }

    private Checked checked() {
        try {
            return Checked.of(inputs().dataset(file));
        } catch (CommandFailure e) {
            List<Issue> issues = e.issues();
            if (issues.isEmpty()) {
                throw e;
            }
            return new Checked(issues, List.of());
        }
    }

    private String text(Checked checked) {
        List<String> lines = new ArrayList<>(new IssueLines(texts()).of(checked.issues()));
        lines.addAll(new ShortageLines(texts()).of(checked.shortages()));
        lines.add(texts().get("check.total", file, checked.errors(), checked.warnings(), checked.missing()));
        return joined(lines);
    }
}
