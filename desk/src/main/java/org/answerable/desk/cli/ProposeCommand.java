package org.answerable.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.answerable.desk.reading.Chain;
import org.answerable.desk.reading.Found;
import org.answerable.desk.reading.Predictions;
import org.answerable.desk.reading.Proposer;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "propose",
        mixinStandardHelpOptions = true,
        description = "Reads files and writes what they seem to say. Stores nothing and needs no home.")
final class ProposeCommand implements Callable<Integer> {
    /** What is written. */
    enum Format {
        MENTIONS,
        CLAIMS
    }

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "documents; offsets in a .txt are those of the file")
    List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "the folder to write to; made when it is not there")
    @Nullable
    Path out;

    @Option(
            names = "--format",
            defaultValue = "mentions",
            description = "mentions: DIR/NAME.tsv and frames in DIR/links/NAME.tsv; "
                    + "claims: DIR/NAME.tsv, or the output stream without --out (default: mentions)")
    Format format = Format.MENTIONS;

    private final Supplier<Proposer> proposers;

    ProposeCommand() {
        this(Chain::standard);
    }

    ProposeCommand(Supplier<Proposer> proposers) {
        this.proposers = proposers;
    }

    @Override
    public Integer call() {
        if (out == null && (format == Format.MENTIONS || files.size() > 1)) {
            throw new Refusal(
                    "say with --out DIR where to write to; only the claims of one file can go to the output stream");
        }
        Map<Path, String> names = names();
        if (out != null) {
            folder(out);
        }
        Proposer proposer = proposers.get();
        int refused = 0;
        try (GivenFiles given = new GivenFiles();
                ConsoleProgress progress = ConsoleProgress.onError()) {
            for (Path each : files) {
                progress.step("reading " + each.getFileName(), files.indexOf(each), files.size());
                try {
                    propose(proposer, given.read(each), names.getOrDefault(each, "text"));
                } catch (Refusal refusal) {
                    refused++;
                    System.err.println("answerable: " + refusal.getMessage());
                }
            }
        }
        return refused == 0 ? 0 : 1;
    }

    private void propose(Proposer proposer, GivenFiles.Text text, String name) {
        Found found = proposer.read(text.text(), text.pageStarts(), text.language());
        found.notices().forEach(each -> System.err.println("answerable: " + name + ": " + each));
        if (out == null) {
            System.out.print(Predictions.claims(found));
            System.out.flush();
            return;
        }
        if (format == Format.CLAIMS) {
            write(out.resolve(name + ".tsv"), Predictions.claims(found));
            return;
        }
        write(out.resolve(name + ".tsv"), Predictions.mentions(text.text(), found));
        write(folder(out.resolve("links")).resolve(name + ".tsv"), Predictions.frames(text.text(), found));
    }

    /** What each file's results are called; two of one name would overwrite each other. */
    private Map<Path, String> names() {
        Map<Path, String> names = new HashMap<>();
        Map<String, Path> owners = new HashMap<>();
        for (Path each : files) {
            String name = String.valueOf(each.getFileName());
            int dot = name.lastIndexOf('.');
            String base = dot > 0 ? name.substring(0, dot) : name;
            Path other = owners.putIfAbsent(base, each);
            if (other != null) {
                throw new Refusal(other + " and " + each + " would both be written to " + base
                        + ".tsv; rename one, or read them into two folders");
            }
            names.put(each, base);
        }
        return names;
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal("the folder " + folder + " cannot be made; name one with --out that is no file", e);
        }
    }

    private static void write(Path file, String rows) {
        try {
            Files.writeString(file, rows);
        } catch (IOException e) {
            throw new Refusal(file + " cannot be written; look whether the folder may be written to and has room", e);
        }
    }
}
