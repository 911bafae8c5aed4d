package org.answerable.desk.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.answerable.desk.Desk;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.review.ClaimImport;
import org.answerable.desk.review.ClaimRows;
import org.answerable.record.Refusal;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = "Imports what others wrote down.")
final class ImportCommand {

    @Command(name = "claims", description = "Imports claims with their quotes onto stored sources; all rows or none.")
    int claims(
            @Mixin HomeOptions home,
            @Parameters(paramLabel = "FILE.tsv") Path file,
            @Option(
                            names = "--source",
                            paramLabel = "ID",
                            description = "the source that the rows quote (default: the one that has every quote)")
                    @Nullable
                    UUID source,
            @Option(
                            names = "--propose",
                            description = "leave the rows to be read by somebody, instead of accepting them as you")
                    boolean propose) {
        List<ClaimRows.Row> rows = ClaimRows.parse(read(file));
        return home.with((desk, viewer, out) -> {
            UUID onto = source == null ? quoted(desk, viewer, rows) : source;
            ClaimImport.Imported imported;
            try (ConsoleProgress progress = home.progress()) {
                imported = desk.imports().run(viewer, rows, document -> onto, Map.of(), !propose, progress);
            }
            out.result(
                    imported.made() + " claims made" + (propose ? "" : " and accepted as read by " + viewer.name())
                            + ", " + imported.known() + " were there already",
                    Map.of("made", imported.made(), "known", imported.known(), "source", onto.toString()));
            return 0;
        });
    }

    /** The stored source that has the first row's quote; a wrong quote further down is then named with its row. */
    private static UUID quoted(Desk desk, Viewer viewer, List<ClaimRows.Row> rows) {
        List<Source> all = desk.sources().latest(viewer, null, Instant.now().plusSeconds(60), 1000);
        return all.stream()
                .max(java.util.Comparator.comparingLong(each -> standing(desk, viewer, each, rows)))
                .filter(each -> standing(desk, viewer, each, rows) > 0)
                .map(Source::id)
                .orElseThrow(() -> new Refusal(
                        "no stored source has any of these quotes; `ingest` it first, or name it with --source"));
    }

    private static long standing(Desk desk, Viewer viewer, Source source, List<ClaimRows.Row> rows) {
        return desk.sources()
                .open(viewer, source.id())
                .map(org.answerable.desk.intake.Sources.Opened::text)
                .map(text -> rows.stream()
                        .filter(row -> text.text().contains(row.quote()))
                        .count())
                .orElse(0L);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new Refusal(file + " is not UTF-8; save it as UTF-8 and import it again", e);
        } catch (IOException e) {
            throw new Refusal(file + " cannot be read", e);
        }
    }
}
