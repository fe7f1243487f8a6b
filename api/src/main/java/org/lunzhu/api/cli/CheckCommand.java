package org.lunzhu.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lunzhu.solver.check.DatasetCheck;
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
        List<Issue> issues = issues();
        boolean sound = issues.stream().noneMatch(Issue::isError);
        result.write(json ? Json.of(CheckJson.of(issues, texts())) : text(issues));
        return sound ? ExitCode.FINE : ExitCode.ERROR;
    }

    private List<Issue> issues() {
        try {
            return DatasetCheck.check(inputs().dataset(file));
        } catch (CommandFailure e) {
            if (e.issues().isEmpty()) {
                throw e;
            }
            return e.issues();
        }
    }

    private String text(List<Issue> issues) {
        List<String> lines = new ArrayList<>(new IssueLines(texts()).of(issues));
        long errors = issues.stream().filter(Issue::isError).count();
        lines.add(texts().get("check.total", file, errors, issues.size() - errors));
        return joined(lines);
    }
}
