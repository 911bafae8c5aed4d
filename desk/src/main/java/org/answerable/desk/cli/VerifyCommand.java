package org.answerable.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.answerable.desk.access.Role;
import org.answerable.desk.log.Report;
import org.answerable.desk.log.Verification;
import org.answerable.record.Refusal;
import org.answerable.record.log.Checkpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "verify",
        description =
                "Compares everything with the log: rows, stored files, quotes, the chain itself. Ends with 1 when something is wrong.")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    HomeOptions options = new HomeOptions();

    @Option(
            names = "--since",
            paramLabel = "CHECKPOINT",
            description =
                    "a file that `checkpoint` wrote; without one, a cut tail and a log rewritten as a whole look right")
    List<Path> since = List.of();

    @Override
    public Integer call() {
        List<Checkpoint> checkpoints = new ArrayList<>();
        since.forEach(each -> checkpoints.add(read(each)));
        return options.with((desk, viewer, out) -> {
            viewer.must(Role.OWNER, "verify the home");
            Report report;
            try (ConsoleProgress progress = options.progress()) {
                report = Verification.of(desk.database(), desk.vault()).run(progress, checkpoints);
            }
            report.findings()
                    .forEach(each -> out.result(each.toString(), Map.of("where", each.where(), "what", each.what())));
            if (report.more() > 0) {
                out.line("… and " + report.more() + " more");
            }
            String compared = report.entries() + " log entries, " + report.objects() + " rows and " + report.files()
                    + " stored files compared";
            out.result(
                    report.right()
                            ? compared + ": all right"
                            : compared + ": " + (report.findings().size() + report.more()) + " wrong",
                    Map.of(
                            "right",
                            report.right(),
                            "entries",
                            report.entries(),
                            "objects",
                            report.objects(),
                            "files",
                            report.files()));
            if (checkpoints.isEmpty()) {
                out.line("(without --since CHECKPOINT, a cut end of the log cannot be noticed)");
            }
            return report.right() ? 0 : 1;
        });
    }

    private static Checkpoint read(Path file) {
        try {
            return Checkpoint.parse(Files.readString(file));
        } catch (IOException e) {
            throw new Refusal(file + " cannot be read; name a file that `checkpoint` wrote", e);
        }
    }
}
