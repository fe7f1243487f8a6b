package org.lunzhu.api.cli;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.view.ScoreView;
import org.lunzhu.api.view.Titles;
import org.lunzhu.solver.explain.PlanSummary;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.score.Completeness;
import org.lunzhu.solver.score.ScoreReport;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.verify.IndependentScorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores a plan by rule, with every place where a rule costs something. */
@Command(name = "score")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
final class ScoreCommand extends AbstractCommand {

    @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "DATASET")
    private Path datasetFile;

    @Parameters(index = "1", paramLabel = "PLAN", descriptionKey = "PLAN")
    private Path planFile;

    @Option(names = "--base", paramLabel = "PLAN")
    private @Nullable Path baseFile;

    @Override
    int execute() {
        Result result = result();
        Plan plan = readPlan();
        ScoreReport report = new Scorer().report(plan);
        PlanSummary summary = PlanSummary.of(plan);
        HardMediumSoftLongScore again = IndependentScorer.score(plan).score();
        Titles titles = Titles.of(plan);
        result.write(
                json
                        ? Json.ofContract(ScoreView.toDetails(report, again, summary, titles))
                        : text(report, again, summary, titles));
        return ExitCode.of(new Completeness(report.score(), summary.empty()));
    }

    private Plan readPlan() {
        Dataset dataset = inputs().soundDataset(datasetFile);
        return PlanBuilder.of(dataset)
                .startingFrom(inputs().soundPlan(planFile, dataset))
                .basedOn(inputs().baseOrNull(baseFile, dataset, err()))
                .build();
    }

    private String text(ScoreReport report, HardMediumSoftLongScore again, PlanSummary summary, Titles titles) {
        List<String> lines = new ArrayList<>(new ScoreLines(texts()).of(report));
        lines.add("");
        lines.addAll(new SummaryLines(texts())
                .table(report.score(), summary)
                .row(texts().get("summary.audit"), audit(report, again))
                .lines());
        lines.addAll(new MatchLines(texts(), titles).of(report));
        return joined(lines);
    }

    private String audit(ScoreReport report, HardMediumSoftLongScore again) {
        return report.score().equals(again)
                ? texts().get("summary.audit.agrees")
                : texts().get("summary.audit.differs", again);
    }
}
