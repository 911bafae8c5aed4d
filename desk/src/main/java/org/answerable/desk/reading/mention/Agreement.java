package org.answerable.desk.reading.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What several annotators say, weighed. Those that name the same words alike become one mention that carries all their names; of mentions that
 * overlap the one with more voices stays, then the longer, then the one of the more trusted annotator.
 */
public final class Agreement {
    private Agreement() {}

    /**
     * The mentions that stay, in the order of the text.
     *
     * @param voices what each annotator found, the more trusted first
     */
    public static List<Mention> of(List<List<Mention>> voices) {
        Map<List<Object>, Voiced> joined = new LinkedHashMap<>();
        for (int trust = 0; trust < voices.size(); trust++) {
            for (Mention each : voices.get(trust)) {
                List<Object> key = List.of(each.start(), each.end(), each.type());
                Voiced before = joined.get(key);
                joined.put(key, before == null ? new Voiced(each, 1, trust) : before.and(each));
            }
        }
        List<Voiced> ranked = new ArrayList<>(joined.values());
        ranked.sort(Comparator.comparingInt((Voiced each) -> -each.length())
                .thenComparingInt(each -> -each.votes)
                .thenComparingInt(each -> each.trust)
                .thenComparingInt(each -> each.mention.start()));
        return kept(ranked);
    }

    /** Of mentions sorted by rank those that overlap none before them; found by the place where each begins. */
    private static List<Mention> kept(List<Voiced> ranked) {
        java.util.TreeMap<Integer, Mention> kept = new java.util.TreeMap<>();
        for (Voiced each : ranked) {
            Mention mention = each.mention;
            Map.Entry<Integer, Mention> before = kept.lowerEntry(mention.end());
            if (before == null || before.getValue().end() <= mention.start()) {
                kept.put(mention.start(), mention);
            }
        }
        return List.copyOf(kept.values());
    }

    /** A mention, how many name it, and how much the first of them is trusted (0 is most). */
    private record Voiced(Mention mention, int votes, int trust) {
        int length() {
            return mention.end() - mention.start();
        }

        Voiced and(Mention other) {
            Map<String, String> features = new LinkedHashMap<>(other.features());
            features.putAll(mention.features());
            String annotators = mention.annotator().contains(other.annotator())
                    ? mention.annotator()
                    : mention.annotator() + "+" + other.annotator();
            return new Voiced(
                    new Mention(mention.start(), mention.end(), mention.type(), features, annotators),
                    votes + 1,
                    trust);
        }
    }
}
