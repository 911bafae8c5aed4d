package org.answerable.names.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns what Latin letters sound like in names from all over the world, from how Russian writes them: Cyrillic follows the sound, Latin the
 * spelling of a hundred languages. What comes out are units of letters with the letters beside them, and how likely each sound is.
 */
final class SpellingLearner {
    private static final int ROUNDS = 12;
    private static final char EDGE = '#';
    private static final char ANY = '*';
    private static final double TRUSTED = 8e-4;
    private static final double LEAST_SEEN = 4;
    private static final double LEAST_OF_A_SOUND = 2;
    private static final double LEAST_SHARE = .04;

    private record Place(String letters, char before, char after) {}

    private final Map<Place, Map<String, Double>> sounds = new HashMap<>();
    private final Map<String, Double> units = new HashMap<>();
    private double total;

    /** Learns from words whose letters and sounds are known; those that fit nothing else are left out. */
    SpellingLearner(List<Unit> words) {
        Alignment rough = new Alignment();
        rough.learn(words, ROUNDS);
        List<Unit> trusted =
                words.stream().filter(word -> rough.likelihood(word) > TRUSTED).toList();
        Alignment fine = new Alignment();
        fine.learn(trusted, ROUNDS);
        trusted.forEach(word -> count(word.letters(), fine.best(word)));
    }

    private void count(String word, List<Unit> segments) {
        int at = 0;
        for (Unit unit : segments) {
            int end = at + unit.letters().length();
            char before = at == 0 ? EDGE : word.charAt(at - 1);
            char after = end == word.length() ? EDGE : word.charAt(end);
            for (char left : new char[] {before, ANY}) {
                for (char right : new char[] {after, ANY}) {
                    sounds.computeIfAbsent(new Place(unit.letters(), left, right), place -> new HashMap<>())
                            .merge(unit.sounds(), 1.0, Double::sum);
                }
            }
            units.merge(unit.letters(), 1.0, Double::sum);
            total++;
            at = end;
        }
    }

    /**
     * Rows: letters, letter before, letter after (“*” for any, “#” for the edge of the word), sounds, then how unlikely these sounds and such
     * letters are, as hundredths of the natural logarithm.
     */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        sounds.forEach((place, counts) -> {
            double sum =
                    counts.values().stream().mapToDouble(Double::doubleValue).sum();
            if (sum >= LEAST_SEEN) {
                counts.forEach((sound, count) -> {
                    if (count >= LEAST_OF_A_SOUND && count / sum > LEAST_SHARE) {
                        rows.add(row(place, sound, count / sum));
                    }
                });
            }
        });
        Collections.sort(rows);
        return rows;
    }

    private String row(Place place, String sound, double share) {
        return String.join(
                "\t",
                place.letters(),
                String.valueOf(place.before()),
                String.valueOf(place.after()),
                sound.isEmpty() ? "-" : sound,
                String.valueOf(unlikely(share)),
                String.valueOf(unlikely(units.getOrDefault(place.letters(), 1.0) / total)));
    }

    private static long unlikely(double share) {
        return Math.round(-100 * Math.log(share));
    }
}
