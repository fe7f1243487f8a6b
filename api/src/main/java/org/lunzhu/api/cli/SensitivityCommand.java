package org.lunzhu.api.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.cli.failure.ExitCode;
import org.lunzhu.api.cli.failure.Interruption;
import org.lunzhu.api.cli.text.SensitivityLines;
import org.lunzhu.api.view.SensitivityView;
import org.lunzhu.solver.alternative.sensitivity.Sensitivity;
import org.lunzhu.solver.alternative.sensitivity.SensitivityReport;
import org.lunzhu.solver.alternative.sensitivity.SensitivitySettings;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.prepare.PlanBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how far the weight of each soft rule can move before another plan is better. */
@Command(name = "sensitivity")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
final class SensitivityCommand extends AbstractCommand {

    private static final int MOST_SECONDS = 7 * 24 * 3600;

    @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "DATASET")
    private Path datasetFile;

    @Parameters(index = "1", paramLabel = "PLAN", descriptionKey = "PLAN")
    private Path planFile;

    @Option(names = "--known", paramLabel = "PLAN")
    private List<Path> knownFiles = List.of();

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "30")
    private int seconds;

    @Option(names = "--steps", paramLabel = "N")
    private @Nullable Integer steps;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--better", paramLabel = "FILE")
    private @Nullable Path betterFile;

    @Override
    int execute() {
        requireWithin(1, MOST_SECONDS, seconds, "--seconds");
        requireWithin(0, Integer.MAX_VALUE, steps == null ? 0 : steps, "--steps");
        Result result = result();
        @Nullable OutFile better = betterFile == null ? null : new OutFile("--better", betterFile, texts());
        Dataset dataset = inputs().soundDataset(datasetFile);
        Plan plan = PlanBuilder.of(dataset)
                .startingFrom(inputs().soundPlan(planFile, dataset))
                .build();
        List<SavedPlan> known = knownFiles.stream()
                .map(file -> inputs().soundPlan(file, dataset))
                .toList();
        SensitivityReport report = explore(plan, known);
        if (better != null && report.isImproved()) {
            better.write(Json.of(report.plan()).getBytes(StandardCharsets.UTF_8));
        }
        result.write(
                json
                        ? Json.ofContract(SensitivityView.toDto(report, numbers()))
                        : joined(new SensitivityLines(texts()).of(report)));
        return ExitCode.FINE;
    }

    /** Numbers the plans of an answer from 1, the same plan the same. */
    private static Function<SavedPlan, String> numbers() {
        Map<SavedPlan, String> numbers = new HashMap<>();
        return plan -> numbers.computeIfAbsent(plan, p -> String.valueOf(numbers.size() + 1));
    }

    private SensitivityReport explore(Plan plan, List<SavedPlan> known) {
        try (Interruption interruption = new Interruption()) {
            int perProbe = steps == null ? SensitivitySettings.USUAL_STEPS : steps;
            return Sensitivity.of(plan, known, SensitivitySettings.of(seed, perProbe, stop(interruption)));
        }
    }

    /** With a number of steps the result does not depend on time. */
    private BooleanSupplier stop(Interruption interruption) {
        Timer timer = new Timer(Duration.ofSeconds(seconds));
        return () -> interruption.isRequested() || steps == null && timer.isOver();
    }
}
