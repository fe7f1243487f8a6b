package org.lunzhu.api.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.bound.Proof;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.optimize.Optimizer;
import org.lunzhu.solver.optimize.OptimizerSettings;
import org.lunzhu.solver.optimize.Solution;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.prepare.Saving;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.shortage.Shortage;
import org.lunzhu.solver.shortage.Shortages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a plan; on an interrupt it ends with the best plan so far. */
@Command(name = "solve")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
final class SolveCommand extends AbstractCommand {

    private static final int MOST_SECONDS = 7 * 24 * 3600;

    @Parameters(paramLabel = "DATASET", descriptionKey = "DATASET")
    private Path file;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "30")
    private int seconds;

    @Option(names = "--steps", paramLabel = "N")
    private @Nullable Integer steps;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--base", paramLabel = "PLAN")
    private @Nullable Path baseFile;

    @Option(names = "--prove")
    private boolean prove;

    @Option(names = "--prove-seconds", paramLabel = "N")
    private @Nullable Integer proveSeconds;

    @Override
    int execute() {
        requireWithin(1, MOST_SECONDS, seconds, "--seconds");
        requireWithin(0, Integer.MAX_VALUE, steps == null ? 0 : steps, "--steps");
        requireWithin(1, MOST_SECONDS, secondsToProve(), "--prove-seconds");
        Result result = result();
        Dataset dataset = inputs().soundDataset(file);
        SavedPlan base = inputs().baseOrNull(baseFile, dataset, err());
        Plan plan = PlanBuilder.of(dataset).startingFrom(base).basedOn(base).build();
        List<Shortage> shortages = Shortages.find(plan);
        new ShortageLines(texts()).of(shortages).forEach(err()::println);
        try (Interruption interruption = new Interruption()) {
            Solved solved = solve(plan, shortages, interruption);
            write(solved, result);
            return ExitCode.of(solved.completeness());
        }
    }

    private Solved solve(Plan plan, List<Shortage> shortages, Interruption interruption) {
        long start = System.nanoTime();
        Solution solution;
        try (Progress progress = Progress.start(err(), texts())) {
            solution = new Optimizer(settings(interruption), progress).solve(plan);
        }
        Plan best = solution.plan();
        Proof proof = isProofWanted() ? prove(solution, interruption) : solution.proof();
        SavedPlan saved = Saving.save(best, null, proof == null ? null : proof.bound());
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        return new Solved(best, saved, proof, new Scorer().report(best), shortages, time, interruption.isRequested());
    }

    private boolean isProofWanted() {
        return prove || proveSeconds != null;
    }

    /** As long again as the search may take, unless it is told. */
    private int secondsToProve() {
        return proveSeconds == null ? seconds : proveSeconds;
    }

    private @Nullable Proof prove(Solution solution, Interruption interruption) {
        if (solution.isProvenBest()) {
            return solution.proof();
        }
        err().println(texts().get("proof.time", secondsToProve()));
        err().flush();
        Timer timer = new Timer(Duration.ofSeconds(secondsToProve()));
        return solution.prove(threads(), () -> timer.isOver() || interruption.isRequested());
    }

    private static int threads() {
        return Math.max(2, Runtime.getRuntime().availableProcessors());
    }

    private OptimizerSettings settings(Interruption interruption) {
        Duration timeLimit = steps == null ? Duration.ofSeconds(seconds) : null;
        return new OptimizerSettings(seed, steps, timeLimit, threads(), interruption::isRequested);
    }

    /** The plan is the result; the table tells about it where the plan does not go. */
    private void write(Solved solved, Result result) {
        String plan = Json.of(solved.saved());
        List<String> table = new SolvedLines(texts()).of(solved);
        if (json) {
            String summary = Json.ofContract(solved.toDto(texts().locale(), !hasOut()));
            if (hasOut()) {
                result.write(plan);
            }
            print(summary);
        } else {
            result.write(plan);
            table.forEach(hasOut() ? line -> print(line + "\n") : err()::println);
        }
    }
}
