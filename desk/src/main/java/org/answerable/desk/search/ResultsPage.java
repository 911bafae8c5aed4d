package org.answerable.desk.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The page with what was found.
 *
 * @param words what was asked
 * @param entities people, bodies and the rest
 * @param sources documents
 */
public record ResultsPage(String words, List<Hit> entities, List<Hit> sources) {
    static ResultsPage of(String words, List<Hit> hits) {
        return new ResultsPage(
                words,
                hits.stream().filter(hit -> hit.kind() == Hit.Kind.ENTITY).toList(),
                hits.stream().filter(hit -> hit.kind() == Hit.Kind.SOURCE).toList());
    }

    /** Whether nothing was found. */
    public boolean nothing() {
        return entities.isEmpty() && sources.isEmpty();
    }

    /** A snippet cut into parts, of which every second one matched. */
    public static List<String> parts(Snippet snippet) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (Snippet.Mark mark : snippet.marks()) {
            parts.add(snippet.text().substring(at, mark.start()));
            parts.add(snippet.text().substring(mark.start(), mark.end()));
            at = mark.end();
        }
        parts.add(snippet.text().substring(at));
        return parts;
    }

    /** Where a snippet of a source is read. */
    public static String path(Hit hit, Snippet snippet) {
        return switch (hit.kind()) {
            case ENTITY -> "/entities/" + hit.id();
            case SOURCE ->
                "/sources/" + hit.id()
                        + (snippet.place() instanceof Place.Page page && page.number() > 0
                                ? "?page=" + page.number()
                                : "");
        };
    }
}
