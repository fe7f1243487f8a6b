package org.lunzhu.api.cli;

import java.nio.file.Path;
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
        Names names = new Names(left).and(right);
        PlanBurden leftBurden = PlanBurden.of(left);
        PlanBurden rightBurden = PlanBurden.of(right);
        result.write(
                json
                        ? Json.of(ComparisonJson.of(comparison, leftBurden, rightBurden, names))
                        : joined(new ComparisonLines(texts(), names).of(comparison, leftBurden, rightBurden)));
        return ExitCode.FINE;
    }

    private Plan readPlan(Path file, Dataset dataset) {
        return PlanBuilder.of(dataset)
                .startingFrom(inputs().soundPlan(file, dataset))
                .build();
    }
}
