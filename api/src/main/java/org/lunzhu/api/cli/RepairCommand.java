package org.lunzhu.api.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.cli.failure.ExitCode;
import org.lunzhu.api.cli.failure.Interruption;
import org.lunzhu.api.cli.text.RepairLines;
import org.lunzhu.api.view.RepairsView;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.repair.Repairs;
import org.lunzhu.solver.repair.Trouble;
import org.lunzhu.solver.repair.model.RepairPrices;
import org.lunzhu.solver.repair.problem.RepairLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why seats cannot be filled and what to change, the cheapest change first. */
@Command(name = "repair")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
final class RepairCommand extends AbstractCommand {

    private static final int MOST_SECONDS = 24 * 3600;

    @Parameters(paramLabel = "DATASET", descriptionKey = "DATASET")
    private Path file;

    @Option(names = "--plan", paramLabel = "PLAN")
    private @Nullable Path planFile;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60")
    private int seconds;

    @Override
    int execute() {
        requireWithin(1, MOST_SECONDS, seconds, "--seconds");
        Result result = result();
        Plan plan = readPlan();
        try (Interruption interruption = new Interruption()) {
            BooleanSupplier stop = stop(interruption);
            List<Trouble> troubles = Repairs.find(plan, RepairPrices.DEFAULTS, RepairLimits.within(seconds), stop);
            boolean finished = !stop.getAsBoolean();
            result.write(
                    json
                            ? Json.ofContract(RepairsView.toDto(troubles, finished, texts().locale()))
                            : joined(new RepairLines(texts()).of(troubles, finished)));
            return troubles.isEmpty() ? ExitCode.FINE : ExitCode.INCOMPLETE;
        }
    }

    private Plan readPlan() {
        Dataset dataset = inputs().soundDataset(file);
        SavedPlan plan = planFile == null ? null : inputs().soundPlan(planFile, dataset);
        return PlanBuilder.of(dataset).startingFrom(plan).build();
    }

    private BooleanSupplier stop(Interruption interruption) {
        long start = System.nanoTime();
        long limit = TimeUnit.SECONDS.toNanos(seconds);
        return () -> interruption.isRequested() || System.nanoTime() - start > limit;
    }
}
