package org.answerable.desk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.reading.Known;
import org.answerable.desk.records.Records;
import org.answerable.desk.review.Vocabulary;
import org.answerable.desk.search.Hit;
import org.answerable.desk.search.Search;

/** Records with names like one that was read, as the search finds them for this viewer. */
final class Namesakes implements Known {
    private static final int LOOKED_AT = 30;
    private static final int OFFERED = 8;
    private static final int LONG_ENOUGH = 3;

    private final Search search;
    private final Access access;

    Namesakes(Search search, Access access) {
        this.search = search;
        this.access = access;
    }

    @Override
    public List<Like> like(Viewer viewer, String name) {
        Set<String> asked = words(name);
        if (asked.isEmpty()) {
            return List.of();
        }
        String longest =
                asked.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        Set<UUID> found = new LinkedHashSet<>();
        for (String words : List.of(name, longest)) {
            search.find(viewer, words, LOOKED_AT).stream()
                    .filter(hit -> hit.kind() == Hit.Kind.ENTITY)
                    .forEach(hit -> found.add(hit.id()));
        }
        List<Records.Listed> listed = access.as(viewer, transaction -> Records.listed(transaction, List.copyOf(found)));
        return listed.stream()
                .filter(each -> each.accepted() + each.open() > 0)
                .filter(each -> shared(asked, each.caption()) > 0)
                .sorted(Comparator.comparingInt((Records.Listed each) -> shared(asked, each.caption()))
                        .reversed())
                .limit(OFFERED)
                .map(each -> new Like(
                        each.id(), each.caption(), each.schema(), Vocabulary.label(each.schema()), each.accepted()))
                .toList();
    }

    private static int shared(Set<String> asked, String caption) {
        Set<String> words = words(caption);
        words.retainAll(asked);
        return words.size();
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 0))
                .filter(word -> word.length() >= LONG_ENOUGH)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
