package org.answerable.desk.people.candidate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.answerable.desk.matching.UnnamedIndex;
import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.NameIndex;
import org.answerable.names.NameMatcher;
import org.answerable.names.NameSearch;
import org.jspecify.annotations.Nullable;

/**
 * The names of one kind with their bearers. Most of them stand in an index; those that came since are compared one by one until there are enough of
 * them for a new index. Not safe for several threads.
 */
final class Shelf {
    private static final int FRESH = 1000;
    private static final int SHARE = 8;

    private final Kind kind;
    private final Path folder;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Set<UUID>> bearers = new ArrayList<>();
    private final List<Name> fresh = new ArrayList<>();
    private int indexed;
    private @Nullable NameSearch search;

    /** @param folder where an index is written; it is gone from there once it is mapped */
    Shelf(Kind kind, Path folder) {
        this.kind = kind;
        this.folder = folder;
    }

    void add(String name, UUID bearer) {
        int number = numbers.computeIfAbsent(name, text -> {
            texts.add(text);
            bearers.add(new LinkedHashSet<>(2));
            return texts.size() - 1;
        });
        bearers.get(number).add(bearer);
    }

    /** All who bear a name that scores at least {@link NameIndex#LEAST_THRESHOLD} with this one. */
    Set<UUID> like(String text) {
        settle();
        Name name = Name.of(text, kind);
        Set<UUID> found = new LinkedHashSet<>();
        if (search != null) {
            search.hits(name).forEach(hit -> found.addAll(bearers.get(hit.number())));
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (NameMatcher.score(name, fresh.get(i)) >= NameIndex.LEAST_THRESHOLD) {
                found.addAll(bearers.get(indexed + i));
            }
        }
        return found;
    }

    private void settle() {
        if (texts.size() - indexed > FRESH + indexed / SHARE) {
            search = UnnamedIndex.of(kind, texts.stream(), folder).search(NameIndex.LEAST_THRESHOLD);
            indexed = texts.size();
            fresh.clear();
        }
        while (indexed + fresh.size() < texts.size()) {
            fresh.add(Name.of(texts.get(indexed + fresh.size()), kind));
        }
    }
}
