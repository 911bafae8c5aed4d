package org.answerable.desk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.answerable.desk.Desk;
import org.answerable.desk.access.Account;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.storage.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes: which home, on whose behalf, in what form. */
final class HomeOptions {
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
            return work.with(desk, viewer, out());
        }
    }

    /** Where results go. */
    Out out() {
        return new Out(System.out, json);
    }

    /** A progress display for long work; close it before printing results. */
    ConsoleProgress progress() {
        PrintStream err = System.err;
        return new ConsoleProgress(err, Boolean.getBoolean("answerable.terminal"));
    }

    private static Account open(Account account) {
        if (account.closedAt() != null) {
            throw new org.answerable.record.Refusal("the account “" + account.name() + "” is closed");
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
