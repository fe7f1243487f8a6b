package org.lunzhu.benchmarks.race.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where runs are made: each in a fresh process, one after the other.
 *
 * @param heap most heap of a process, such as {@code 6g}
 * @param processors how many a process sees
 * @param grace how long it may take beside the limit: starting, loading, scoring, and steps under a limit of steps
 * @param proof how long to look for a bound of a complete plan after its run, which is not counted
 */
public record RunProcess(String heap, int processors, Duration grace, Duration proof) {

    private static final int OUT_OF_MEMORY = 3;

    /** Makes the run; whatever happens to its process, there is a report. */
    public Report make(RunSpec spec) throws IOException, InterruptedException {
        Path out = Files.createTempFile("run", ".csv");
        try {
            Process process = new ProcessBuilder(command(spec))
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String failure = await(process, spec);
            return Report.read(out, spec.run(), failure == null ? "no outcome" : failure);
        } finally {
            Files.delete(out);
        }
    }

    /** What went wrong; null where it ended well. */
    private @Nullable String await(Process process, RunSpec spec) throws InterruptedException {
        Duration limit = spec.limit().isTime() ? spec.limit().time() : Duration.ZERO;
        try {
            if (!process.waitFor(limit.plus(grace).plus(proof).toMillis(), TimeUnit.MILLISECONDS)) {
                return "over time";
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        int code = process.exitValue();
        if (code == OUT_OF_MEMORY) {
            return "out of memory (%s)".formatted(heap);
        }
        return code == 0 ? null : "exit code %d".formatted(code);
    }

    private List<String> command(RunSpec spec) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + heap,
                "-XX:ActiveProcessorCount=" + processors,
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                RunCommand.class.getName()));
        command.addAll(RunCommand.arguments(spec, proof));
        return command;
    }

    /** As it stands in a table. */
    public String machine() {
        return "%s, %d processors, %s heap, Java %s"
                .formatted(
                        System.getProperty("os.arch"),
                        processors,
                        heap,
                        Runtime.version().feature());
    }
}
