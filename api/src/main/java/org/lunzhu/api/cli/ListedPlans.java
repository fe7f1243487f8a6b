package org.lunzhu.api.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.lunzhu.api.cli.failure.CommandFailure;
import org.lunzhu.api.cli.text.ReadingLines;
import org.lunzhu.api.cli.text.Texts;
import org.lunzhu.office.grid.BookReader;
import org.lunzhu.office.intake.Intake;
import org.lunzhu.office.template.PlanReading;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.SavedPlan;

/** Plans that are lists of postings in a workbook. */
final class ListedPlans {

    private final Texts texts;

    ListedPlans(Texts texts) {
        this.texts = texts;
    }

    /** Throws {@link CommandFailure} with every place of the list that is not certain. */
    SavedPlan read(Path file, byte[] bytes, Dataset dataset) {
        PlanReading listed =
                Intake.plan(BookReader.read(String.valueOf(file.getFileName()), bytes), dataset);
        if (listed.plan() == null) {
            ReadingLines lines = new ReadingLines(texts);
            throw new CommandFailure(listed.problems().stream()
                    .map(problem -> lines.line(problem, false))
                    .collect(Collectors.joining(
                            "\n", texts.get("listed.problems", file, listed.problems().size()) + "\n", "")));
        }
        return listed.plan();
    }
}
