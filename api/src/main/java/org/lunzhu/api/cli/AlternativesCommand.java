package org.lunzhu.api.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.cli.failure.CommandFailure;
import org.lunzhu.api.cli.failure.ExitCode;
import org.lunzhu.api.cli.failure.Interruption;
import org.lunzhu.api.cli.text.AlternativesLines;
import org.lunzhu.api.contract.AlternativeListDto;
import org.lunzhu.api.view.AlternativesView;
import org.lunzhu.api.view.Titles;
import org.lunzhu.solver.alternative.Allowance;
import org.lunzhu.solver.alternative.Alternative;
import org.lunzhu.solver.alternative.Alternatives;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.prepare.Saving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds plans about as good as a given one that post other people. */
@Command(name = "alternatives")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
final class AlternativesCommand extends AbstractCommand {

    private static final int MOST_PLANS = 20;
    private static final int MOST_SECONDS = 7 * 24 * 3600;

    @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "DATASET")
    private Path datasetFile;

    @Parameters(index = "1", paramLabel = "PLAN", descriptionKey = "PLAN")
    private Path planFile;

    @Option(names = "--plans", paramLabel = "N", defaultValue = "3")
    private int plans;

    @Option(names = "--within", paramLabel = "LIMIT", defaultValue = "1%")
    private String within;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "30")
    private int seconds;

    @Option(names = "--steps", paramLabel = "N")
    private @Nullable Long steps;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--plans-out", paramLabel = "PREFIX", descriptionKey = "plans-out")
    private @Nullable String prefix;

    @Override
    int execute() {
        requireWithin(1, MOST_PLANS, plans, "--plans");
        requireWithin(1, MOST_SECONDS, seconds, "--seconds");
        Allowance allowance = Allowance.find(within)
                .orElseThrow(() -> new CommandFailure(texts().get("alternatives.within", within)));
        Result result = result();
        List<OutFile> files = files();
        Dataset dataset = inputs().soundDataset(datasetFile);
        Plan plan = PlanBuilder.of(dataset)
                .startingFrom(inputs().soundPlan(planFile, dataset))
                .build();
        Alternatives search = new Alternatives(plan, allowance, seed);
        List<Alternative> found = find(search);
        write(found, files);
        result.write(
                json
                        ? Json.ofContract(toDto(search, found, Titles.of(plan)))
                        : joined(new AlternativesLines(texts()).of(search, found, names(files))));
        return ExitCode.FINE;
    }

    /** The plans are in it where they have not gone into files. */
    private AlternativeListDto toDto(Alternatives search, List<Alternative> found, Titles titles) {
        Map<String, Alternative> byNumber = new LinkedHashMap<>();
        found.forEach(one -> byNumber.put(String.valueOf(byNumber.size() + 1), one));
        AlternativeListDto list = AlternativesView.toDto(search, byNumber, titles);
        for (int i = 0; prefix == null && i < found.size(); i++) {
            list.getItems().get(i).plan(Json.tree(content(found.get(i))));
        }
        return list;
    }

    /** A file for each plan; none without a prefix. */
    private List<OutFile> files() {
        List<OutFile> files = new ArrayList<>();
        for (int i = 1; prefix != null && i <= plans; i++) {
            files.add(new OutFile("--plans-out", Path.of("%s%d.json".formatted(prefix, i)), texts()));
        }
        return files;
    }

    private static List<String> names(List<OutFile> files) {
        return files.stream().map(OutFile::name).toList();
    }

    /** Each plan has its share of the time, or all the steps. */
    private List<Alternative> find(Alternatives search) {
        try (Interruption interruption = new Interruption()) {
            return steps == null
                    ? search.find(plans, Long.MAX_VALUE, () -> timeFor(plans, interruption))
                    : search.find(plans, steps, () -> interruption::isRequested);
        }
    }

    private BooleanSupplier timeFor(int shares, Interruption interruption) {
        Timer timer = new Timer(Duration.ofSeconds(seconds).dividedBy(shares));
        return () -> timer.isOver() || interruption.isRequested();
    }

    private static void write(List<Alternative> found, List<OutFile> files) {
        for (int i = 0; i < Math.min(found.size(), files.size()); i++) {
            files.get(i).write(content(found.get(i)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String content(Alternative found) {
        return Json.of(Saving.save(found.plan(), null, null));
    }
}
