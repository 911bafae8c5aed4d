package org.answerable.desk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.Callable;
import org.answerable.desk.log.Checkpoints;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "checkpoint",
        description =
                "Signs where the log stands. Print it or send it away: kept elsewhere, it shows later whether the log was cut or rewritten.")
final class CheckpointCommand implements Callable<Integer> {
    @Mixin
    HomeOptions options = new HomeOptions();

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "also write the whole log (identifiers and hashes alone), for an outsider to verify")
    @Nullable
    Path log;

    @Override
    public Integer call() {
        return options.with((desk, viewer, out) -> {
            Checkpoints checkpoints = new Checkpoints(desk.database().owner(), desk.home());
            if (log != null) {
                try (Writer file = Files.newBufferedWriter(log, StandardOpenOption.CREATE_NEW);
                        ConsoleProgress progress = options.progress()) {
                    checkpoints.export(viewer, file, progress);
                } catch (IOException e) {
                    throw new Refusal("the log could not be written to " + log + "; it must be a new file", e);
                }
            }
            String printed = checkpoints.make(viewer).print();
            out.result(printed, Map.of("checkpoint", printed, "fingerprint", checkpoints.fingerprint()));
            return 0;
        });
    }
}
