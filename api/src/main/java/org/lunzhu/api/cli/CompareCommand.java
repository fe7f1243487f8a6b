package org.lunzhu.api.cli;

import java.nio.file.Path;
import org.lunzhu.api.cli.failure.ExitCode;
import org.lunzhu.api.cli.text.ComparisonLines;
import org.lunzhu.api.view.ComparisonView;
import org.lunzhu.api.view.Paging;
import org.lunzhu.api.view.Titles;
import org.lunzhu.solver.explain.PlanBurden;
import org.lunzhu.solver.explain.PlanComparison;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.score.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares two plans of one dataset: rule by rule, posting by posting, and the people moved. */
@Command(name = "compare")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
final class CompareCommand extends AbstractCommand {

    @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "DATASET")
    private Path datasetFile;

    @Parameters(index = "1", paramLabel = "LEFT", descriptionKey = "LEFT")
    private Path leftFile;

    @Parameters(index = "2", paramLabel = "RIGHT", descriptionKey = "RIGHT")
    private Path rightFile;

    @Override
    int execute() {
        Result result = result();
        Dataset dataset = inputs().soundDataset(datasetFile);
        Plan left = readPlan(leftFile, dataset);
        Plan right = readPlan(rightFile, dataset);
        PlanComparison comparison = PlanComparison.of(left, right, new Scorer());
        Titles titles = Titles.of(left, right);
        result.write(json ? json(left, right, comparison, titles) : text(left, right, comparison, titles));
        return ExitCode.FINE;
    }

    private String json(Plan left, Plan right, PlanComparison comparison, Titles titles) {
        return Json.ofContract(ComparisonView.toDto(
                ComparisonView.toDto(leftFile.toString(), name(leftFile), comparison.left(), left, titles),
                ComparisonView.toDto(rightFile.toString(), name(rightFile), comparison.right(), right, titles),
                comparison,
                titles,
                Paging.whole(comparison.changes())));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private String text(Plan left, Plan right, PlanComparison comparison, Titles titles) {
        return joined(new ComparisonLines(texts(), titles).of(comparison, PlanBurden.of(left), PlanBurden.of(right)));
    }

    private Plan readPlan(Path file, Dataset dataset) {
        return PlanBuilder.of(dataset)
                .startingFrom(inputs().soundPlan(file, dataset))
                .build();
    }
}
