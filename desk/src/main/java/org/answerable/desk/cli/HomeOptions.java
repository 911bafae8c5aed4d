package org.answerable.desk.cli;

import java.nio.file.Path;
import org.answerable.desk.Desk;
import org.answerable.desk.access.AccessTable;
import org.answerable.desk.access.Account;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.storage.Home;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command takes: which home, on whose behalf, in what form. */
final class HomeOptions {
    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec spec;

    @Option(names = "--home", paramLabel = "DIR", description = "the home folder (default: ~/.local/share/answerable)")
    @Nullable
    Path home;

    @Option(names = "--database", paramLabel = "URL", description = "an external PostgreSQL instead of the home's own")
    @Nullable
    String database;

    @Option(names = "--as", paramLabel = "USER", description = "the account to act as (default: the home's owner)")
    @Nullable
    String user;

    @Option(names = "--json", description = "print JSON, one object a line")
    boolean json;

    Home home() {
        return home == null ? Home.usual() : Home.at(home);
    }

    /** Opens the desk, lets the work be done as the chosen account, and closes it. */
    int with(DeskWork work) {
        try (Desk desk = Desk.open(home(), database)) {
            Account owner = desk.accounts().owner();
            Viewer viewer = user == null
                    ? owner.viewer()
                    : open(desk.accounts().named(owner.viewer(), user)).viewer();
            admit(viewer);
            return work.with(desk, viewer, out());
        }
    }

    /** Where results go. */
    Out out() {
        return new Out(System.out, json);
    }

    /** A progress display for long work; close it before printing results. */
    ConsoleProgress progress() {
        return ConsoleProgress.onError();
    }

    /** A command that is not in the access table, or not for this role, is refused. */
    private void admit(Viewer viewer) {
        String name = spec == null ? "" : name(spec);
        boolean admitted = AccessTable.shipped().commands().stream()
                .anyMatch(row -> row.pattern().equals(name) && row.admits(viewer));
        if (!admitted) {
            throw new Refusal(
                    "“" + name + "” is not for the role " + viewer.role().code() + "; ask the home's owner");
        }
    }

    /** A command's words without the program's. */
    static String name(CommandSpec command) {
        String qualified = command.qualifiedName();
        return qualified.substring(qualified.indexOf(' ') + 1);
    }

    private static Account open(Account account) {
        if (account.closedAt() != null) {
            throw new Refusal("the account “" + account.name() + "” is closed");
        }
        return account;
    }

    /** Work on an open desk. */
    @FunctionalInterface
    interface DeskWork {
        /** Does it and gives the exit code: 0 right, 1 found wrong. */
        int with(Desk desk, Viewer viewer, Out out);
    }
}
