package org.answerable.desk.people.candidate;

import java.util.List;
import org.answerable.record.claim.Stated;

/**
 * One way in which somebody or something is written.
 *
 * @param text the name as it stands in the sources
 * @param scripts of its letters, as Unicode calls them ("Cyrillic")
 * @param languages of the texts in which it stands, ISO 639-1; empty where none could be told
 * @param sources the titles of the sources in which it stands
 * @param claims that call it so
 */
public record NameVariant(
        String text, List<String> scripts, List<String> languages, List<String> sources, List<Stated> claims) {
    public NameVariant {
        scripts = List.copyOf(scripts);
        languages = List.copyOf(languages);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
    }
}
