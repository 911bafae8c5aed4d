package org.answerable.desk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.answerable.desk.backup.Restore;
import org.answerable.desk.storage.Home;
import org.answerable.record.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description =
                "Makes a new home from a backup, compares every hash and verifies the log. Refuses a home that is not empty.")
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    HomeOptions options = new HomeOptions();

    @Parameters(paramLabel = "FILE")
    Path file = Path.of("backup");

    @Option(names = "--plain", description = "the backup is not sealed")
    boolean plain;

    @Override
    public Integer call() {
        if (options.home == null) {
            throw new Refusal("say with --home DIR where the new home is to be; it must not be there yet, or be empty");
        }
        if (!Files.isReadable(file)) {
            throw new Refusal("the backup " + file + " cannot be read");
        }
        char[] passphrase = plain
                ? null
                : Secret.ask("Passphrase of the backup", "ANSWERABLE_PASSPHRASE")
                        .toCharArray();
        Restore.Restored restored;
        try (ConsoleProgress progress = options.progress()) {
            restored = Restore.into(new Home(options.home), options.database, file, passphrase, progress);
        }
        restored.report().findings().forEach(each -> System.err.println("answerable: " + each));
        boolean right = restored.report().right() && restored.damaged().isEmpty();
        options.out()
                .result(
                        restored.rows() + " rows and " + restored.files() + " files restored, every hash compared"
                                + (right
                                        ? "; the log verifies"
                                        : "; see above for what was wrong already when it was backed up"),
                        Map.of("rows", restored.rows(), "files", restored.files(), "right", right));
        return right ? 0 : 1;
    }
}
