package org.answerable.names.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.Script;
import org.answerable.names.cost.ScriptPairs;
import org.answerable.names.cost.SoundCosts;
import org.answerable.names.parse.Reading;
import org.answerable.names.parse.Word;

/**
 * Words of two scripts that are known to be the same name.
 *
 * @param left how the Latin word may be said
 * @param right how the other may be said
 */
record SameWords(List<byte[]> left, List<byte[]> right) {
    private static final float ALIKE = .55f;
    private static final int SHORTEST = 3;

    /** What there is to learn from for a script. */
    static List<SameWords> all(Path data, Script script) throws IOException {
        List<SameWords> all = new ArrayList<>();
        switch (script) {
            case CYRILLIC -> addTokens(all, data.resolve("coling2018/wd_russian.tsv"));
            case ARABIC -> {
                addTokens(all, data.resolve("coling2018/wd_arabic.tsv"));
                for (String line : Files.readAllLines(data.resolve("google-ar2en/ar2en.txt"))) {
                    String[] cells = line.split("\t", -1);
                    if (cells[0].length() >= SHORTEST) {
                        addName(all, cells[1].replace("'", ""), cells[0]);
                    }
                }
            }
            case HEBREW -> addNames(all, data.resolve("coling2018/wd_hebrew.tsv"));
            case HANGUL -> addNames(all, data.resolve("coling2018/wd_korean.tsv"));
            default -> {}
        }
        if (all.isEmpty() || script == Script.ARABIC) {
            all.addAll(ofTunedPersons(data, script));
        }
        return all;
    }

    /** The words of tuned persons that general costs pair already: what the pairs of scripts are calibrated on. */
    static List<SameWords> ofTunedPersons(Path data, Script script) throws IOException {
        List<SameWords> all = new ArrayList<>();
        SoundCosts general = ScriptPairs.shared().general(Script.LATIN, script);
        for (Person person : Person.read(data.resolve("everypolitician/everypolitician_wikidata_names.tsv"))) {
            if (Halves.tunedPerson(person.qid()) && person.names().containsKey(Script.LATIN)) {
                List<Word> latin =
                        Name.of(person.first(Script.LATIN), Kind.THING).words();
                for (String other : person.names().getOrDefault(script, List.of())) {
                    for (Word word : Name.of(other, Kind.THING).words()) {
                        addBest(all, latin, word, general);
                    }
                }
            }
        }
        return all;
    }

    private static void addBest(List<SameWords> all, List<Word> latin, Word other, SoundCosts general) {
        List<byte[]> right = readings(other);
        List<byte[]> best = List.of();
        float alike = ALIKE;
        for (Word word : latin) {
            List<byte[]> left = readings(word);
            for (byte[] one : left) {
                for (byte[] two : right) {
                    float likeness = general.similarity(one, two);
                    if (likeness > alike) {
                        alike = likeness;
                        best = left;
                    }
                }
            }
        }
        if (!best.isEmpty()) {
            all.add(new SameWords(best, right));
        }
    }

    /** Rows “latin, other with spaces between its letters, how often”. */
    private static void addTokens(List<SameWords> all, Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            addName(all, cells[0], cells[1].replace(" ", ""));
        }
    }

    /** Rows “latin name, other name”. */
    private static void addNames(List<SameWords> all, Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 2) {
                addName(all, cells[0], cells[1]);
            }
        }
    }

    private static void addName(List<SameWords> all, String latin, String other) {
        List<Word> left = Name.of(latin, Kind.THING).words();
        List<Word> right = Name.of(other, Kind.THING).words();
        for (int i = 0; i < left.size() && left.size() == right.size(); i++) {
            if (!left.get(i).readings().isEmpty() && !right.get(i).readings().isEmpty()) {
                all.add(new SameWords(readings(left.get(i)), readings(right.get(i))));
            }
        }
    }

    private static List<byte[]> readings(Word word) {
        return word.readingsAbroad().stream()
                .filter(reading -> switch (reading.why()) {
                    case AS_WRITTEN, SPELLING, OTHER_LANGUAGE -> true;
                    case GENDER, BARE, NICKNAME, NICKNAME_SPELLING -> false;
                })
                .map(Reading::sounds)
                .toList();
    }
}
