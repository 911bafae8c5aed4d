package org.answerable.names.index;

import org.answerable.names.parse.Paired;
import org.answerable.names.parse.Word;

/** How often a name would be like another by chance: the product of the shares of names that have what its words are like. */
final class Chance {
    /** Even a word that no other entry has may stand in the next. */
    private static final double FEWEST = .5;

    private final Contents contents;
    private final int own;

    /** @param own how many entries of a pair are in the index: they are no chance */
    Chance(Contents contents, int own) {
        this.contents = contents;
        this.own = own;
    }

    /** How many names of the index one would expect to be as like the question as an entry is. */
    double of(Question question, int entry) {
        Paired name = question.name();
        double expected = contents.entries();
        for (int i = 0; i < name.size(); i++) {
            if ((name.counting() >> i & 1) != 0) {
                expected *= share(name.word(i), question.units().get(i).near(), entry);
            }
        }
        return expected;
    }

    /** The share of entries that have a word as like one of the question as this entry has; all of them when it has none. */
    private double share(Word word, Near near, int entry) {
        Rows words = contents.wordsOfEntries();
        long fewest = contents.entries();
        for (int i = words.start(entry); i < words.end(entry); i++) {
            int number = words.value(i);
            long postings = contents.words().form(number).text().equals(word.text())
                    ? contents.entriesOfWords().length(number)
                    : near.postingsAsLike(number, word, contents);
            fewest = postings > 0 ? Math.min(fewest, postings) : fewest;
        }
        return Math.max(FEWEST, (double) (fewest - own)) / contents.entries();
    }
}
