package org.answerable.names.index;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.answerable.names.Role;
import org.answerable.names.Script;
import org.answerable.names.cost.ScriptPair;
import org.answerable.names.cost.ScriptPairs;
import org.answerable.names.match.Matching;
import org.answerable.names.parse.Run;
import org.answerable.names.parse.Word;
import org.answerable.names.parse.WordForm;

/**
 * Finds all that a word may stand for with a likeness of some least value: everything that comparing it with every word of the index would find,
 * and a little more. Safe for use by many threads.
 */
final class Neighbours {
    /** Likenesses are compared in steps, and floats are rounded. */
    private static final float SLACK = 5e-4f;

    private static final int MOST_REMEMBERED = 200_000;

    /** Shorter beginnings of a given name stand for nothing. */
    private static final int SHORTEST_BEGINNING = 3;

    private static final int[] NONE = {};

    private final Contents contents;
    private final float least;
    private final Special special;
    private final ConcurrentHashMap<WordForm, Near> home = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<WordForm, Near> everywhere = new ConcurrentHashMap<>();

    private final Alike alike;

    Neighbours(Contents contents, double least, Alike alike) {
        this.contents = contents;
        this.least = least(least);
        this.special = new Special(contents.words());
        this.alike = alike;
    }

    /** What a likeness must be for a score. */
    static float least(double threshold) {
        return (float) threshold - SLACK;
    }

    /** What a word may stand for. */
    Near of(Word word) {
        return remembered(everywhere, word, () -> {
            Ints words = new Ints();
            words.addAll(atHome(word).words());
            if (!plain(word)) {
                alike.abroad(word, words);
            }
            return Near.of(words, atHome(word).entries(), contents);
        });
    }

    /** What a word may stand for, without words in another script. */
    Near atHome(Word word) {
        return remembered(home, word, () -> find(word));
    }

    private static Near remembered(ConcurrentHashMap<WordForm, Near> memory, Word word, Supplier<Near> find) {
        Near known = memory.get(word.form());
        if (known == null) {
            if (memory.size() > MOST_REMEMBERED) {
                memory.clear();
            }
            known = find.get();
            memory.put(word.form(), known);
        }
        return known;
    }

    private static boolean plain(Word word) {
        return word.role() == Role.INITIAL
                || word.role() == Role.NUMBER
                || word.readings().isEmpty();
    }

    /** Which words words in a row may stand for. */
    Near of(Run run) {
        Ints words = new Ints();
        for (Script script : Script.values()) {
            SoundList list = contents.sounds().within(script);
            joined(Spoken.of(run.forward()), run.script(), run.script(), script, list, words);
            if (anyOrder(script)) {
                joined(Spoken.of(run.turned()), run.script(), run.script(), script, list, words);
            }
        }
        return Near.of(words, NONE, contents);
    }

    private static boolean anyOrder(Script whole) {
        return whole == Script.HANGUL || whole == Script.HAN;
    }

    private Near find(Word word) {
        Ints words = new Ints();
        Ints entries = new Ints();
        contents.words().written(word.text(), words::add);
        if (word.role() == Role.INITIAL) {
            initial(word, words);
        } else {
            compared(word, special.initials(), words);
            if (word.role() == Role.NUMBER) {
                compared(word, special.numbers(), words);
            } else {
                alike.atHome(word, words);
                for (Script script : Script.values()) {
                    runs(word, script, entries);
                }
                letters(word, words);
            }
        }
        return Near.of(words, entries.sortedDistinct(), contents);
    }

    private void initial(Word word, Ints found) {
        WordTable words = contents.words();
        int letter = word.text().codePointAt(0);
        for (int i = 0; i < words.size(); i++) {
            WordForm form = words.form(i);
            if (form.script() == word.script()
                    ? form.text().codePointAt(0) == letter
                    : Matching.likeness(word, words.word(i)) >= least) {
                found.add(i);
            }
        }
    }

    private void runs(Word word, Script script, Ints found) {
        List<Spoken> spoken = Spoken.plain(word.readings());
        joined(spoken, word.script(), script, word.script(), contents.sounds().forward(script), found);
        if (anyOrder(word.script())) {
            joined(
                    spoken,
                    word.script(),
                    script,
                    word.script(),
                    contents.sounds().turned(script),
                    found);
        }
    }

    /** Words in a row and one word, in either direction. */
    private void joined(List<Spoken> spoken, Script from, Script run, Script whole, SoundList list, Ints found) {
        if (alike.all()) {
            spoken.forEach(each -> list.same(each.sounds(), found::add));
            return;
        }
        ScriptPair pair = ScriptPairs.shared().of(from, from == run ? whole : run);
        list.alike(spoken, pair, least, 1 - Matching.leastJoined(run, whole), found::add);
    }

    /** What is not told by sounds. */
    private void letters(Word word, Ints found) {
        if (word.script() == Script.HAN || word.readings().isEmpty()) {
            compared(word, special.all(word.script()), found);
            return;
        }
        compared(word, special.silent(word.script()), found);
        contents.words().written(new StringBuilder(word.text()).reverse().toString(), found::add);
        if (word.role() == Role.NAME || word.role() == Role.GIVEN) {
            shortened(word.text(), found);
        }
    }

    private void shortened(String text, Ints found) {
        if (text.length() >= SHORTEST_BEGINNING) {
            contents.words().beginning(text, found::add);
        }
        for (int length = SHORTEST_BEGINNING; length < text.length() - 1; length++) {
            contents.words().written(text.substring(0, length), found::add);
        }
    }

    private void compared(Word word, int[] with, Ints found) {
        for (int number : with) {
            if (Matching.likeness(word, contents.words().word(number)) >= least) {
                found.add(number);
            }
        }
    }
}
