package org.lunzhu.api.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the reader's language what is wrong with the arguments, and where the help is. */
final class ArgumentErrors implements IParameterExceptionHandler {

    private final Texts texts;

    ArgumentErrors(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(message(e));
        err.println(texts.get("argument.help", command.getCommandSpec().qualifiedName()));
        err.flush();
        return ExitCode.ERROR;
    }

    private String message(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof MissingParameterException missing) {
            return missing.getMissing().isEmpty()
                    ? texts.get("argument.no-command", commands(e.getCommandLine()))
                    : missing(missing);
        }
        if (e instanceof OverwrittenOptionException twice) {
            return texts.get("argument.twice", name(twice.getOverwritten()));
        }
        return e.getArgSpec() == null ? texts.get("argument.no-command", commands(e.getCommandLine())) : invalid(e);
    }

    private String unmatched(UnmatchedArgumentException e) {
        String given = String.join(" ", e.getUnmatched());
        if (!e.isUnknownOption()) {
            List<String> commands =
                    List.copyOf(e.getCommandLine().getSubcommands().keySet());
            return commands.isEmpty()
                    ? texts.get("argument.too-many", given)
                    : texts.get("argument.unknown-command", given, commands(e.getCommandLine()));
        }
        String alike = String.join(texts.get("comma"), e.getSuggestions());
        return alike.isEmpty()
                ? texts.get("argument.unknown-option", given)
                : texts.get("argument.unknown-option.alike", given, alike);
    }

    private String missing(MissingParameterException e) {
        String names =
                e.getMissing().stream().map(ArgumentErrors::name).collect(Collectors.joining(texts.get("comma")));
        boolean hasOption = e.getMissing().stream().anyMatch(ArgSpec::isOption);
        return texts.get(hasOption ? "argument.no-value" : "argument.missing", names);
    }

    private String invalid(ParameterException e) {
        ArgSpec argument = e.getArgSpec();
        String value = e.getValue();
        return value == null
                ? texts.get("argument.no-value", name(argument))
                : texts.get("argument.invalid", name(argument), value, kind(argument));
    }

    /** What the value should have been. */
    private String kind(ArgSpec argument) {
        Class<?> type = argument.typeInfo().getType();
        if (type.isEnum()) {
            String values = argument.typeInfo().getEnumConstantNames().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(texts.get("comma")));
            return texts.get("argument.one-of", values);
        }
        boolean number = type == int.class || type == long.class || Number.class.isAssignableFrom(type);
        return texts.get(number ? "argument.whole-number" : "argument.other");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String commands(CommandLine command) {
        return String.join(texts.get("comma"), command.getSubcommands().keySet());
    }
}
