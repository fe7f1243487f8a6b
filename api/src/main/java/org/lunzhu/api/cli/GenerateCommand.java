package org.lunzhu.api.cli;

import org.jspecify.annotations.Nullable;
import org.lunzhu.api.cli.failure.ExitCode;
import org.lunzhu.data.generate.DatasetGenerator;
import org.lunzhu.data.generate.draw.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a synthetic dataset; the same arguments give the same one. */
@Command(name = "generate")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
final class GenerateCommand extends AbstractCommand {

    /** More do not fit into a file that can be read again. */
    private static final int MOST_SITES = 50_000;

    @Option(names = "--sites", paramLabel = "N")
    private @Nullable Integer sites;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--profile", paramLabel = "NAME", defaultValue = "city")
    private Profile profile;

    @Option(names = "--shortage")
    private boolean shortage;

    @Override
    int execute() {
        Result result = result();
        int count = sites == null ? profile.usualSites() : sites;
        requireWithin(DatasetGenerator.FEWEST_SITES, MOST_SITES, count, "--sites");
        result.write(Json.of(DatasetGenerator.generate(profile, count, seed, shortage)));
        return ExitCode.FINE;
    }
}
