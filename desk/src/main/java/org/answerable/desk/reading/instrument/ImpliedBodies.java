package org.answerable.desk.reading.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/** Which body a kind of instrument comes from when a text names that body: a written declaration in a text on PACE is PACE's. */
final class ImpliedBodies {
    private record Line(String kind, String body, String named) {}

    private static final String RESOURCE = "/rules/implied-bodies.tsv";

    private final List<Line> lines;

    private ImpliedBodies(List<Line> lines) {
        this.lines = lines;
    }

    static ImpliedBodies standard() {
        try (InputStream in = ImpliedBodies.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new Refusal("the file " + RESOURCE + " is missing in this build");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImpliedBodies of(List<String> rows) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isBlank() || rows.get(i).startsWith("#")) {
                continue;
            }
            String[] columns = rows.get(i).split("\t", -1);
            if (columns.length != 3) {
                throw new Refusal(
                        "rules/implied-bodies.tsv, line " + (i + 1) + ": give kind, body and words, with tabs between");
            }
            lines.add(new Line(columns[0], columns[1], columns[2]));
        }
        return new ImpliedBodies(List.copyOf(lines));
    }

    @Nullable
    String of(String kind, String text) {
        return lines.stream()
                .filter(each -> each.kind.equals(kind) && text.contains(each.named))
                .map(Line::body)
                .findFirst()
                .orElse(null);
    }
}
