package org.answerable.desk.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.answerable.desk.reading.measure.Gold;
import org.answerable.desk.reading.measure.Span;

/** What only a test text says: its people, its bodies and places, its sentences. */
final class TestWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");
    private static final Pattern MARK = Pattern.compile("\\{\\p{Lu}(?::\\w+)?\\|");
    private static final Pattern BAR = Pattern.compile("\\|");
    /** So many words in a row are a sentence's own. */
    private static final int RUN = 6;
    /** A shorter last name is too often a word of its own. */
    private static final int SURNAME = 5;
    /** A name of a body or place of fewer words is seldom one text's alone. */
    private static final int BODY = 3;

    private static final int LONGEST = 12;

    private final Map<List<String>, String> phrases = new HashMap<>();
    private final Map<List<String>, Set<String>> bodies = new HashMap<>();
    private final Set<List<String>> exempt;

    /** @param exempt names that rules may hold though a text has them */
    TestWords(List<String> exempt) {
        this.exempt = new HashSet<>(exempt.stream().map(TestWords::words).toList());
    }

    void add(Gold gold) {
        List<String> all = words(gold.text());
        for (int i = 0; i + RUN <= all.size(); i++) {
            phrases.putIfAbsent(List.copyOf(all.subList(i, i + RUN)), "words of " + gold.name());
        }
        for (Span each : gold.marked().spans()) {
            List<String> mine = words(gold.text().substring(each.start(), each.end()));
            if (each.type().equals("P")) {
                person(mine, gold.name());
            } else if (List.of("O", "L").contains(each.type()) && (mine.size() >= BODY)) {
                bodies.computeIfAbsent(mine, key -> new HashSet<>()).add(gold.name());
            }
        }
    }

    private void person(List<String> name, String text) {
        if (name.size() > 1) {
            phrases.put(name, "a person in " + text);
        }
        if (!name.isEmpty() && (name.getLast().length() >= SURNAME)) {
            phrases.put(List.of(name.getLast()), "a surname in " + text);
        }
    }

    /** What of it stands in a line: each once, with where it comes from. */
    Set<String> in(String line) {
        Set<String> hits = new TreeSet<>();
        for (List<String> piece : alternatives(line)) {
            for (int from = 0; from < piece.size(); from++) {
                for (int after = from + 1; after <= Math.min(piece.size(), from + LONGEST); after++) {
                    List<String> run = piece.subList(from, after);
                    String origin = origin(run);
                    if (origin != null) {
                        hits.add("“" + String.join(" ", run) + "”, " + origin);
                    }
                }
            }
        }
        return hits;
    }

    private @org.jspecify.annotations.Nullable String origin(List<String> run) {
        String phrase = phrases.get(run);
        Set<String> texts = bodies.getOrDefault(run, Set.of());
        return phrase != null || texts.size() != 1
                ? phrase
                : "named in " + texts.iterator().next() + " alone";
    }

    /** Words on both sides of a bar never follow each other, but for the bar of a mark: {@code {S|two years}}. */
    private List<List<String>> alternatives(String line) {
        return BAR.splitAsStream(MARK.matcher(line).replaceAll(" "))
                .flatMap(each -> pieces(words(each)).stream())
                .toList();
    }

    /** The words between names that are free. */
    private List<List<String>> pieces(List<String> words) {
        List<List<String>> pieces = new ArrayList<>();
        List<String> piece = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int free = free(words, i);
            if (free > 0) {
                pieces.add(piece);
                piece = new ArrayList<>();
                i += free - 1;
            } else {
                piece.add(words.get(i));
            }
        }
        pieces.add(piece);
        return pieces;
    }

    private int free(List<String> words, int from) {
        for (int size = Math.min(LONGEST, words.size() - from); size > 0; size--) {
            if (exempt.contains(words.subList(from, from + size))) {
                return size;
            }
        }
        return 0;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(each -> each.group())
                .toList();
    }
}
