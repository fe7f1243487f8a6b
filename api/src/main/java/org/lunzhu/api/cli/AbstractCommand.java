package org.lunzhu.api.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.cli.failure.CommandFailure;
import org.lunzhu.api.cli.text.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What the commands that turn files into a result have in common. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
abstract class AbstractCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json")
    boolean json;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Override
    public final Integer call() {
        QuietLog.configure();
        return execute();
    }

    /** Does the work; the result is the exit code. */
    abstract int execute();

    /** Whether the result goes into a file. */
    final boolean hasOut() {
        return out != null;
    }

    final Texts texts() {
        return root.texts();
    }

    final Inputs inputs() {
        return new Inputs(texts());
    }

    /** Standard error, for everything that is not the result. */
    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Where the result goes; made before the work, so that nothing is done in vain. */
    final Result result() {
        PrintWriter standardOutput = spec.commandLine().getOut();
        if (out == null) {
            return content -> {
                standardOutput.print(content);
                standardOutput.flush();
            };
        }
        OutFile file = new OutFile("--out", out, texts());
        return content -> file.write(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The file of a result that is no text; throws {@link CommandFailure} where none is named. */
    final OutFile outFile() {
        if (out == null) {
            throw new CommandFailure(texts().get("out-required"));
        }
        return new OutFile("--out", out, texts());
    }

    /** Prints on standard output, wherever the result goes. */
    final void print(String content) {
        spec.commandLine().getOut().print(content);
        spec.commandLine().getOut().flush();
    }

    /** Throws where the value of an option lies outside its bounds, which are allowed. */
    final void requireWithin(int least, int most, int value, String option) {
        if (value < least || value > most) {
            throw new CommandFailure(texts().get("out-of-bounds", option, value, least, most));
        }
    }

    /** One text of the lines, each with its end. */
    static String joined(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** Takes the result. */
    interface Result {
        void write(String content);
    }
}
