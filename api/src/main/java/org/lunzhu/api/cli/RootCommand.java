package org.lunzhu.api.cli;

import org.jspecify.annotations.Nullable;
import org.lunzhu.api.cli.text.Language;
import org.lunzhu.api.cli.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself; it does nothing but hold the commands. */
@Command(
        name = "lunzhu",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            CheckCommand.class,
            SolveCommand.class,
            ScoreCommand.class,
            CompareCommand.class,
            RepairCommand.class,
            AlternativesCommand.class,
            SensitivityCommand.class,
            GenerateCommand.class,
            WorkbookCommand.class,
            ReadCommand.class
        })
final class RootCommand {

    private final Texts texts;

    /** Read beforehand, since the help is in it too; here it is only checked. */
    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    @Nullable
    Language language;

    RootCommand(Texts texts) {
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }
}
