package org.lunzhu.api.cli.failure;

import java.io.PrintWriter;
import org.lunzhu.api.cli.text.IssueLines;
import org.lunzhu.api.cli.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what went wrong; a stack trace only where the environment asks for it. */
public final class FailureHandler implements IExecutionExceptionHandler {

    private static final String TRACE = "LUNZHU_TRACE";

    private final Texts texts;

    public FailureHandler(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        if (e instanceof CommandFailure failure) {
            err.println(failure.getMessage());
            new IssueLines(texts).of(failure.issues()).forEach(err::println);
        } else {
            err.println(texts.get("internal-error", e, TRACE));
            if (System.getenv(TRACE) != null) {
                e.printStackTrace(err);
            }
        }
        err.flush();
        return ExitCode.ERROR;
    }
}
