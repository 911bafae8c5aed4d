package org.answerable.desk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Accounts;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.backup.Backup;
import org.answerable.desk.storage.Database;
import org.answerable.desk.storage.Home;
import org.answerable.desk.vault.Keyring;
import org.answerable.desk.vault.Vault;
import org.answerable.record.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        description =
                "Writes everything to one file, sealed by a passphrase (asked for, or ANSWERABLE_PASSPHRASE). The desk must be stopped.")
final class BackupCommand implements Callable<Integer> {
    @Mixin
    HomeOptions options = new HomeOptions();

    @Parameters(paramLabel = "FILE", description = "a new file")
    Path file = Path.of("backup");

    @Option(names = "--plain", description = "do not seal it: whoever has the file reads everything")
    boolean plain;

    @Override
    public Integer call() {
        String passphrase = plain ? "" : Secret.ask("Passphrase of the backup", "ANSWERABLE_PASSPHRASE");
        Home home = options.home();
        try (Database alone = options.database == null
                        ? Database.openAlone(home)
                        : Database.openExternal(home, options.database);
                ConsoleProgress progress = options.progress()) {
            Viewer owner = new Accounts(new Access(alone.app())).owner().viewer();
            Vault vault =
                    new Vault(home.vault(), Keyring.openOrCreate(home.keys().resolve("vault.key")));
            Backup backup = new Backup(alone, home, vault);
            Backup.Written written = plain
                    ? backup.writePlain(owner, file, progress)
                    : backup.write(owner, file, passphrase.toCharArray(), progress);
            written.damaged()
                    .forEach(each ->
                            System.err.println("answerable: damaged already, and backed up as damaged: " + each));
            options.out()
                    .result(
                            written.rows() + " rows and " + written.files() + " files are in " + file,
                            Map.of("rows", written.rows(), "files", written.files(), "file", file.toString()));
            return written.damaged().isEmpty() ? 0 : 1;
        } catch (IOException e) {
            throw new Refusal("the vault of " + home.folder() + " cannot be opened: " + e.getMessage(), e);
        }
    }
}
