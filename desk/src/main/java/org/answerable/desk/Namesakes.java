package org.answerable.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Transaction;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.people.People;
import org.answerable.desk.people.candidate.Candidates;
import org.answerable.desk.reading.Known;
import org.answerable.desk.records.Records;
import org.answerable.desk.review.Vocabulary;
import org.answerable.desk.search.Hit;
import org.answerable.desk.search.Search;

/** Records with names like one that was read: those that sound alike in whatever script, and those whose words the search finds, as the viewer sees them. */
final class Namesakes implements Known {
    private static final int LOOKED_AT = 30;
    private static final int OFFERED = 8;
    private static final int LONG_ENOUGH = 5;

    private final Candidates candidates;
    private final Search search;
    private final Access access;

    Namesakes(Candidates candidates, Search search, Access access) {
        this.candidates = candidates;
        this.search = search;
        this.access = access;
    }

    @Override
    public List<Like> like(Viewer viewer, String name, String schema) {
        Map<UUID, String> called = new LinkedHashMap<>();
        candidates.named(viewer, name, schema, OFFERED).forEach(each -> called.put(each.entity(), each.called()));
        byWords(viewer, name).forEach(each -> called.putIfAbsent(each, name));
        return access.as(viewer, transaction -> listed(transaction, called.keySet())).stream()
                .map(each -> like(each, called.getOrDefault(each.id(), name), name))
                .toList();
    }

    /** Whoever is one with an earlier of them by decision is not offered again. */
    private static List<Records.Listed> listed(Transaction transaction, Set<UUID> found) {
        Set<UUID> seen = new HashSet<>();
        List<UUID> once = new ArrayList<>();
        for (UUID each : found) {
            if (once.size() < OFFERED && !seen.contains(each)) {
                once.add(each);
                seen.addAll(People.sameAs(transaction, each));
            }
        }
        return Records.listed(transaction, once);
    }

    private static Like like(Records.Listed listed, String called, String name) {
        boolean told = called.equals(name) || called.equals(listed.caption());
        return new Like(
                listed.id(),
                listed.caption(),
                listed.schema(),
                Vocabulary.label(listed.schema()),
                listed.accepted(),
                told ? null : called);
    }

    private Set<UUID> byWords(Viewer viewer, String name) {
        List<String> asked = words(name);
        Set<UUID> found = new LinkedHashSet<>();
        if (asked.isEmpty()) {
            return found;
        }
        String longest =
                asked.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        for (String words : List.of(name, longest)) {
            search.find(viewer, words, LOOKED_AT).stream()
                    .filter(hit -> hit.kind() == Hit.Kind.ENTITY)
                    .filter(hit -> alike(asked, words(hit.caption())))
                    .forEach(hit -> found.add(hit.id()));
        }
        return found;
    }

    /** Whether every word of the shorter name has its like in the longer one: the same, its initial, or one letter apart. */
    static boolean alike(List<String> one, List<String> other) {
        List<String> longer = new ArrayList<>(one.size() < other.size() ? other : one);
        for (String word : one.size() < other.size() ? one : other) {
            String like = longer.stream()
                    .filter(each -> each.equals(word))
                    .findFirst()
                    .or(() -> longer.stream().filter(each -> alike(each, word)).findFirst())
                    .orElse(null);
            if (like == null) {
                return false;
            }
            longer.remove(like);
        }
        return !one.isEmpty() && !other.isEmpty();
    }

    private static boolean alike(String one, String other) {
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0);
        }
        return Math.min(one.length(), other.length()) >= LONG_ENOUGH && apart(one, other) <= 1;
    }

    /** How many letters two words differ by at most: 0, 1, or more than one. */
    private static int apart(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int before = 0;
        while (before < shorter && one.charAt(before) == other.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < shorter - before
                && one.charAt(one.length() - 1 - after) == other.charAt(other.length() - 1 - after)) {
            after++;
        }
        return longer - before - after;
    }

    static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 0))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
