package org.lunzhu.api.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** Every command of the program, ready to run. */
public final class Commands {

    private Commands() {}

    /** Runs the command of the arguments on the machine's standard streams; the result is the exit code. */
    public static int run(List<String> arguments) {
        Language language = Language.of(arguments, System.getenv());
        try (PrintWriter out = StandardStreams.out();
                PrintWriter err = StandardStreams.err()) {
            return commandLine(language).setOut(out).setErr(err).execute(arguments.toArray(String[]::new));
        }
    }

    /** The commands in the language; writes nowhere until it is told where. */
    static CommandLine commandLine(Language language) {
        Texts texts = new Texts(language);
        return new CommandLine(new RootCommand(texts))
                .setResourceBundle(Texts.help(language))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(new ArgumentErrors(texts))
                .setExecutionExceptionHandler(new FailureHandler(texts));
    }
}
