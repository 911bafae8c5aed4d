package org.answerable.desk.cli;

import org.answerable.desk.Logging;
import org.answerable.record.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The command line's beginning. */
@Command(
        name = "answerable",
        description = "An accountability desk: every number opens at its source.",
        subcommands = {
            DemoCommand.class,
            IngestCommand.class,
            OcrCommand.class,
            ProposeCommand.class,
            MatchCommand.class,
            DedupeCommand.class,
            IdentityCommand.class,
            ClaimsCommand.class,
            ImportCommand.class,
            ShowCommand.class,
            ListCommand.class,
            FindCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            CheckpointCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            EraseCommand.class,
            UsersCommand.class,
            CasesCommand.class
        },
        mixinStandardHelpOptions = true,
        version = "answerable 0.1.0",
        synopsisSubcommandLabel = "COMMAND")
public final class Answerable {

    /** Runs a command and ends with its exit code: 0 right, 1 refused or found wrong, 2 usage. */
    public static void main(String... args) {
        Logging.warningsOnly();
        System.exit(run(args));
    }

    /** Runs a command and gives its exit code. */
    public static int run(String... args) {
        return line().execute(args);
    }

    /** The commands, as picocli knows them. */
    public static CommandLine line() {
        return new CommandLine(new Answerable())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, line, parsed) -> {
                    if (exception instanceof Refusal refusal) {
                        line.getErr().println("answerable: " + refusal.getMessage());
                    } else {
                        line.getErr()
                                .println("answerable: something went wrong that should not have (" + exception
                                        + "); nothing of this command was kept. Set ANSWERABLE_TRACE=1 to see more");
                        if (System.getenv("ANSWERABLE_TRACE") != null) {
                            exception.printStackTrace(line.getErr());
                        }
                    }
                    return ExitCode.SOFTWARE;
                });
    }
}
