package org.answerable.names.sound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a Latin word may sound like: spelling is English in one name, French or Polish in the next, and nobody says which. The likeliest
 * readings by learned units of letters (see the table's first lines) are found by a beam search.
 */
public final class Spelling {
    private static final Spelling SHARED = new Spelling();
    private static final int LONGEST_UNIT = 3;
    private static final int BEAM = 16;
    private static final int LONGEST_WORD = 24;
    private static final char EDGE = '#';
    private static final char ANY = '*';

    private record Place(String letters, char before, char after) {}

    private record Choice(String sounds, float cost) {}

    private final Map<Place, List<Choice>> choices = new HashMap<>();

    private final Map<String, byte[]> attested = new HashMap<>();

    private Spelling() {
        for (String file : List.of("attested.tsv", "attested-ours.tsv")) {
            for (String[] row : Tables.rows(Spelling.class, file)) {
                attested.put(row[0], Sounds.of(row[1]));
            }
        }
        for (String[] row : Tables.rows(Spelling.class, "spelling.tsv")) {
            choices.computeIfAbsent(new Place(row[0], row[1].charAt(0), row[2].charAt(0)), place -> new ArrayList<>())
                    .add(new Choice(
                            row[3].equals("-") ? "" : row[3],
                            (Float.parseFloat(row[4]) + Float.parseFloat(row[5])) / 100));
        }
    }

    /** The one that the library uses. */
    public static Spelling shared() {
        return SHARED;
    }

    /**
     * The likeliest readings of a word.
     *
     * @param word in small letters
     * @param most how many
     * @param margin how much less likely than the first a reading may be, as a natural logarithm
     * @return codes of {@link Sounds}, the likeliest first; none when a letter is not known
     */
    public List<byte[]> readings(String word, int most, float margin) {
        if (word.length() > LONGEST_WORD) {
            return List.of();
        }
        List<Map<String, Float>> said = new ArrayList<>();
        for (int i = 0; i <= word.length(); i++) {
            said.add(new LinkedHashMap<>());
        }
        said.getFirst().put("", 0f);
        for (int at = 0; at < word.length(); at++) {
            List<Map.Entry<String, Float>> kept = best(said.get(at), BEAM);
            for (int length = 1; length <= LONGEST_UNIT && at + length <= word.length(); length++) {
                List<Choice> unit = choices(word, at, at + length);
                if (unit != null) {
                    for (Choice choice : unit) {
                        for (Map.Entry<String, Float> hypothesis : kept) {
                            said.get(at + length)
                                    .merge(
                                            hypothesis.getKey() + choice.sounds(),
                                            hypothesis.getValue() + choice.cost(),
                                            Math::min);
                        }
                    }
                }
            }
        }
        List<Map.Entry<String, Float>> whole = best(said.getLast(), most);
        return whole.stream()
                .filter(reading -> reading.getValue() < whole.getFirst().getValue() + margin)
                .map(reading -> Sounds.of(reading.getKey()))
                .filter(sounds -> sounds.length > 0)
                .toList();
    }

    /** How a word is known to be said, where no spelling tells; null for most. */
    public byte @Nullable [] attested(String word) {
        return attested.get(word);
    }

    private static List<Map.Entry<String, Float>> best(Map<String, Float> said, int most) {
        List<Map.Entry<String, Float>> sorted = new ArrayList<>(said.entrySet());
        sorted.sort(Comparator.comparing(Map.Entry::getValue));
        return sorted.subList(0, Math.min(most, sorted.size()));
    }

    private @Nullable List<Choice> choices(String word, int from, int to) {
        String letters = word.substring(from, to);
        char before = from == 0 ? EDGE : word.charAt(from - 1);
        char after = to == word.length() ? EDGE : word.charAt(to);
        List<Choice> known = choices.get(new Place(letters, before, after));
        if (known == null) {
            known = choices.get(new Place(letters, ANY, after));
        }
        if (known == null) {
            known = choices.get(new Place(letters, before, ANY));
        }
        return known == null ? choices.get(new Place(letters, ANY, ANY)) : known;
    }
}
