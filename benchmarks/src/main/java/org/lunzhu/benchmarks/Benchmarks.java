package org.lunzhu.benchmarks;

import org.lunzhu.benchmarks.crowd.CrowdCommand;
import org.lunzhu.benchmarks.race.RaceCommand;
import org.lunzhu.benchmarks.report.GrowthCommand;
import org.lunzhu.benchmarks.report.ReportCommand;
import org.lunzhu.benchmarks.speed.SpeedCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Measures contestants on datasets, and tells how they compare.
 *
 * <p>Built by {@code ./mvnw -q -B -DskipTests -pl benchmarks -am package}, run by
 * {@code java -jar benchmarks/target/benchmarks.jar COMMAND}; {@code --help} everywhere.
 */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures contestants on datasets, and tells how they compare.",
        subcommands = {
            RaceCommand.class,
            GrowthCommand.class,
            ReportCommand.class,
            SpeedCommand.class,
            CrowdCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:Done.", "1:A file cannot be read or written.", "2:Errors in the arguments."})
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs the command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks()).execute(arguments));
    }
}
