package org.answerable.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.answerable.desk.access.CaseFile;
import org.answerable.desk.intake.Arrival;
import org.answerable.desk.intake.Intake;
import org.answerable.record.Refusal;
import org.answerable.record.source.Capture;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Reliability;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "ingest",
        description = "Stores files as sources. A file that cannot be read is said, and the rest goes on.")
final class IngestCommand implements java.util.concurrent.Callable<Integer> {
    @Mixin
    HomeOptions options = new HomeOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files, or folders whose files are taken")
    List<Path> files = List.of();

    @Option(
            names = "--case",
            paramLabel = "CASE",
            description = "the case they go to (default: the first that is no demonstration)")
    @Nullable
    String caseName;

    @Option(names = "--confidentiality", defaultValue = "case", description = "open, case, restricted or secret")
    String confidentiality = "case";

    @Option(names = "--reliability", defaultValue = "F", description = "Admiralty grade of the source, A to F")
    String reliability = "F";

    @Option(names = "--title", description = "what to call it (one file)")
    @Nullable
    String title;

    @Option(names = "--published", paramLabel = "EDTF", description = "when it was said, for example 2019-02")
    @Nullable
    String published;

    @Option(names = "--address", paramLabel = "URL", description = "where it was found")
    @Nullable
    String address;

    @Option(names = "--collector", paramLabel = "NAME", description = "who collected it")
    @Nullable
    String collector;

    @Option(names = "--collected", paramLabel = "TIME", description = "when it was collected, ISO 8601 in UTC")
    @Nullable
    Instant collected;

    @Option(names = "--restates", paramLabel = "URL", description = "the original that it states again in other words")
    @Nullable
    String restates;

    @Option(names = "--ocr", description = "read the text of pictures and scanned PDFs by the machine's Tesseract")
    boolean ocr;

    @Override
    public Integer call() {
        return options.with((desk, viewer, out) -> {
            CaseFile file =
                    caseName == null ? desk.cases().usual(viewer) : desk.cases().named(viewer, caseName);
            Arrival arrival = new Arrival(
                    file.id(),
                    Confidentiality.parse(confidentiality),
                    title,
                    published,
                    Reliability.parse(reliability),
                    null,
                    restates,
                    new Capture(address, collector, collected, null, null, null, null));
            List<Path> all = expand(files);
            int refused = 0;
            try (ConsoleProgress progress = options.progress()) {
                for (int i = 0; i < all.size(); i++) {
                    Path each = all.get(i);
                    progress.step("storing " + each.getFileName(), i, all.size());
                    try {
                        Intake.Received received =
                                desk.intake().receive(viewer, arrival, String.valueOf(each.getFileName()), each);
                        say(out, received);
                        if (ocr) {
                            desk.pictureTexts()
                                    .readWhereNone(
                                            viewer,
                                            received.source(),
                                            (done, of) -> progress.step("reading pages", done, of))
                                    .ifPresent(text -> text.notices().forEach(notice -> out.line("    " + notice)));
                        }
                    } catch (Refusal refusal) {
                        refused++;
                        System.err.println("answerable: " + refusal.getMessage());
                    }
                }
            }
            out.line(all.size() - refused + " stored, " + refused + " refused");
            return refused == 0 ? 0 : 1;
        });
    }

    private static void say(Out out, Intake.Received received) {
        StringBuilder words = new StringBuilder(
                received.source().id() + "  " + received.source().title());
        if (received.already()) {
            words.append("  (held already; its arrival was noted)");
        }
        received.notices().forEach(each -> words.append("\n    ").append(each));
        out.result(
                words.toString(),
                Map.of(
                        "id", received.source().id().toString(),
                        "title", received.source().title(),
                        "sha256", received.source().sha256(),
                        "mediaType", received.source().mediaType(),
                        "already", received.already(),
                        "notices", received.notices()));
    }

    private static List<Path> expand(List<Path> given) {
        List<Path> all = new ArrayList<>();
        for (Path each : given) {
            if (!Files.isDirectory(each)) {
                all.add(each);
                continue;
            }
            try (Stream<Path> inside = Files.walk(each)) {
                inside.filter(Files::isRegularFile).sorted().forEach(all::add);
            } catch (IOException e) {
                throw new Refusal("the folder " + each + " cannot be read", e);
            }
        }
        return all;
    }
}
