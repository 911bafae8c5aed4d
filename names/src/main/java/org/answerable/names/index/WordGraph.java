package org.answerable.names.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.answerable.names.Role;
import org.answerable.names.Script;
import org.answerable.names.cost.ScriptPair;
import org.answerable.names.cost.ScriptPairs;
import org.answerable.names.parse.Reading;
import org.answerable.names.parse.Word;

/**
 * What every word of an index sounds like, worked out for all of them at once: words that have the same skeleton, of which there are many, are looked
 * for together. Immutable.
 */
final class WordGraph implements Alike {
    private final WordTable words;
    private final SoundLists sounds;
    private final float least;
    private final Ints[] home;
    private final Ints[] abroad;

    /** @param reach from which script to which words in another are looked for */
    WordGraph(Contents contents, double threshold, PairReach reach) {
        words = contents.words();
        sounds = contents.sounds();
        least = Neighbours.least(threshold);
        home = rows();
        abroad = rows();
        for (Script from : Script.values()) {
            List<Integer> ofScript = spoken(from);
            lookAtHome(ofScript, from);
            for (Script to : Script.values()) {
                if (from != to && reach.goes(from, to)) {
                    look(ofScript, sounds.abroad(to), from, to);
                }
            }
        }
    }

    private Ints[] rows() {
        Ints[] rows = new Ints[words.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new Ints();
        }
        return rows;
    }

    private List<Integer> spoken(Script script) {
        return IntStream.range(0, words.size())
                .filter(word -> words.form(word).script() == script
                        && words.form(word).role() != Role.INITIAL
                        && words.form(word).role() != Role.NUMBER)
                .boxed()
                .toList();
    }

    private void lookAtHome(List<Integer> of, Script script) {
        SoundList list = sounds.within(script);
        ScriptPair pair = ScriptPairs.shared().of(script, script);
        groups(of, Word::readings).parallelStream()
                .forEach(group -> list.alikeBehindEach(group, pair, least, (spoken, owner) -> {
                    add(home[spoken.word()], owner);
                    add(home[owner], spoken.word());
                }));
    }

    private static void add(Ints row, int word) {
        synchronized (row) {
            row.add(word);
        }
    }

    /** The ways to say these words, by their skeletons. */
    private List<List<Spoken>> groups(List<Integer> of, Function<Word, List<Reading>> readings) {
        List<Spoken> all = new ArrayList<>();
        for (int word : of) {
            all.addAll(Spoken.of(readings.apply(words.word(word)), word));
        }
        return List.copyOf(Spoken.bySkeleton(all));
    }

    private void look(List<Integer> of, SoundList list, Script from, Script to) {
        if (list.size() == 0) {
            return;
        }
        ScriptPair pair = ScriptPairs.shared().of(from, to);
        groups(of, Word::readingsAbroad).parallelStream()
                .forEach(group -> list.alikeToEach(
                        group,
                        pair,
                        least,
                        Float.POSITIVE_INFINITY,
                        (spoken, owner) -> add(abroad[spoken.word()], owner)));
    }

    @Override
    public void atHome(Word word, Ints found) {
        found.addAll(home[words.number(word.form())].sortedDistinct());
    }

    @Override
    public void abroad(Word word, Ints found) {
        found.addAll(abroad[words.number(word.form())].sortedDistinct());
    }

    @Override
    public boolean all() {
        return true;
    }
}
