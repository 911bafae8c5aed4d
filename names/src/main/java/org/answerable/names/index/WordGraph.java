package org.answerable.names.index;

import java.util.ArrayList;
import java.util.Collection;
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
            look(ofScript, Word::readings, sounds.within(from), from, from, home);
            for (Script to : Script.values()) {
                if (from != to && reach.goes(from, to)) {
                    look(ofScript, Word::readingsAbroad, sounds.abroad(to), from, to, abroad);
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

    private void look(
            List<Integer> of,
            Function<Word, List<Reading>> readings,
            SoundList list,
            Script from,
            Script to,
            Ints[] found) {
        if (list.size() == 0) {
            return;
        }
        List<Spoken> all = new ArrayList<>();
        for (int word : of) {
            all.addAll(Spoken.of(readings.apply(words.word(word)), word));
        }
        ScriptPair pair = ScriptPairs.shared().of(from, to);
        Collection<List<Spoken>> groups = Spoken.bySkeleton(all);
        List.copyOf(groups).parallelStream()
                .forEach(group -> list.alikeToEach(group, pair, least, Float.POSITIVE_INFINITY, (spoken, owner) -> {
                    Ints row = found[spoken.word()];
                    synchronized (row) {
                        row.add(owner);
                    }
                }));
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
