package org.answerable.desk.cli;

import java.util.Map;
import org.answerable.desk.access.Account;
import org.answerable.desk.access.CaseFile;
import org.answerable.desk.access.Role;
import org.answerable.record.source.Confidentiality;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "users", description = "Lists accounts, opens and closes them, lets them into cases.")
final class UsersCommand implements Runnable {
    @Mixin
    HomeOptions options = new HomeOptions();

    @Override
    public void run() {
        list();
    }

    @Command(name = "list", description = "Lists the accounts.")
    int list() {
        return options.with((desk, viewer, out) -> {
            for (Account each : desk.accounts().all(viewer)) {
                out.result(
                        "%-16s %-8s %s%s"
                                .formatted(
                                        each.name(),
                                        each.role().code(),
                                        each.fullName(),
                                        each.closedAt() == null ? "" : " (closed)"),
                        Map.of(
                                "name",
                                each.name(),
                                "role",
                                each.role().code(),
                                "fullName",
                                each.fullName(),
                                "closed",
                                each.closedAt() != null));
            }
            return 0;
        });
    }

    @Command(
            name = "add",
            description = "Opens an account. Its password is asked for, or read from ANSWERABLE_PASSWORD.")
    int add(
            @Mixin HomeOptions home,
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--role", defaultValue = "officer", description = "reader, officer, editor or owner")
                    String role,
            @Option(names = "--full-name", paramLabel = "NAME") @Nullable String fullName) {
        String password = Secret.ask("Password for " + name, "ANSWERABLE_PASSWORD");
        return home.with((desk, viewer, out) -> {
            Account account = desk.accounts().open(viewer, name, fullName == null ? name : fullName, Role.parse(role));
            desk.accounts().setPassword(viewer, account, password);
            out.result(
                    "opened " + account.name() + "; it sees nothing until `users admit` lets it into a case",
                    Map.of("name", account.name()));
            return 0;
        });
    }

    @Command(name = "admit", description = "Lets an account into a case, up to a level of confidentiality.")
    int admit(
            @Mixin HomeOptions home,
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--case", required = true, paramLabel = "CASE") String caseName,
            @Option(names = "--clearance", defaultValue = "case", description = "open, case, restricted or secret")
                    String clearance) {
        return home.with((desk, viewer, out) -> {
            CaseFile file = desk.cases().named(viewer, caseName);
            desk.cases().admit(viewer, file, desk.accounts().named(viewer, name), Confidentiality.parse(clearance));
            out.result(
                    name + " now reads “" + file.name() + "” up to " + clearance,
                    Map.of("name", name, "case", file.name()));
            return 0;
        });
    }

    @Command(name = "close", description = "Closes an account; what it did stays.")
    int close(@Mixin HomeOptions home, @Parameters(paramLabel = "NAME") String name) {
        return home.with((desk, viewer, out) -> {
            desk.accounts().close(viewer, desk.accounts().named(viewer, name));
            out.result("closed " + name, Map.of("name", name));
            return 0;
        });
    }

    @Command(name = "password", description = "Sets a password, asked for or read from ANSWERABLE_PASSWORD.")
    int password(@Mixin HomeOptions home, @Parameters(paramLabel = "NAME", arity = "0..1") @Nullable String name) {
        String password = Secret.ask("New password", "ANSWERABLE_PASSWORD");
        return home.with((desk, viewer, out) -> {
            desk.accounts()
                    .setPassword(viewer, desk.accounts().named(viewer, name == null ? viewer.name() : name), password);
            out.result("set", Map.of("set", true));
            return 0;
        });
    }
}
