package org.answerable.desk.people.candidate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.answerable.desk.matching.Party;
import org.answerable.record.view.EntityRecord;

/**
 * All that a viewer can know of one who may be another.
 *
 * @param record what is accepted, of all that are one by decision
 * @param names every way in which it is written, the most used first
 * @param party what can be computed with
 * @param links what it has to do with others
 */
public record Evidence(EntityRecord record, List<NameVariant> names, Party party, Set<Link> links) {
    private static final List<String> TELLING =
            List.of("birthDate", "position", "country", "nationality", "jurisdiction", "address");

    private static final int MOST = 3;

    public Evidence {
        names = List.copyOf(names);
        links = Set.copyOf(links);
    }

    /** What tells it from others of its name, in a few words: what is said of it, or else where it is named; empty where nothing is known. */
    public String told() {
        String said = TELLING.stream()
                .flatMap(property -> record.property(property).stream())
                .flatMap(answers -> answers.answers().stream())
                .map(answer -> answer.value().text())
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(", "));
        return said.isEmpty()
                ? names.stream()
                        .flatMap(name -> name.sources().stream())
                        .distinct()
                        .limit(1)
                        .collect(Collectors.joining())
                : said;
    }
}
