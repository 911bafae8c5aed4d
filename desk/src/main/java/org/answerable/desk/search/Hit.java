package org.answerable.desk.search;

import java.util.List;
import java.util.UUID;

/**
 * A source or an entity that was found, as its viewer may see it.
 *
 * @param kind which of the two
 * @param id its identifier
 * @param caption the source's title, or what to call the entity by the claims that the viewer sees
 * @param snippets where it was found, the best first; at least one, at most {@value #MOST_SNIPPETS}
 * @param score how well it fits, to be compared within one answer only
 */
public record Hit(Kind kind, UUID id, String caption, List<Snippet> snippets, float score) {
    /** How many snippets a hit has at most. */
    public static final int MOST_SNIPPETS = 3;

    public Hit {
        snippets = List.copyOf(snippets);
    }

    /** What can be found. */
    public enum Kind {
        /** A document, by its title, its file name or its text. */
        SOURCE,
        /** A person, body, event…, by its names and by what is claimed of it. */
        ENTITY
    }
}
