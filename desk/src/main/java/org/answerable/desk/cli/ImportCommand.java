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
import org.answerable.desk.intake.Sources;
import org.answerable.desk.review.ClaimImport;
import org.answerable.desk.review.ClaimRows;
import org.answerable.record.Refusal;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = "Imports what others wrote down.")
final class ImportCommand {
    /** How many of the latest sources are looked through for the quotes. */
    private static final int SEARCHED = 1000;

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

    /** The stored source in which most rows' quotes stand at their places; a wrong quote is then named with its row. */
    private static UUID quoted(Desk desk, Viewer viewer, List<ClaimRows.Row> rows) {
        UUID best = null;
        long most = 0;
        for (Source each : desk.sources().latest(viewer, null, Instant.now().plusSeconds(60), SEARCHED)) {
            long standing = standing(desk, viewer, each, rows);
            if (standing > most) {
                most = standing;
                best = each.id();
            }
        }
        if (best == null) {
            throw new Refusal(
                    "no stored source has any of these quotes at its place; `ingest` it first, or name it with --source");
        }
        return best;
    }

    private static long standing(Desk desk, Viewer viewer, Source source, List<ClaimRows.Row> rows) {
        CanonicalText text = desk.sources()
                .open(viewer, source.id())
                .map(Sources.Opened::text)
                .orElse(null);
        return text == null
                ? 0
                : rows.stream().filter(row -> stands(text.text(), row)).count();
    }

    private static boolean stands(String text, ClaimRows.Row row) {
        return row.start() < 0 ? text.contains(row.quote()) : text.startsWith(row.quote(), row.start());
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
