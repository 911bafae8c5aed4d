package org.answerable.names.index;

import org.answerable.names.parse.Paired;

/** How often a name would be like another by chance: the product of the shares of names that have what its words are like. */
final class Chance {
    private final Contents contents;

    Chance(Contents contents) {
        this.contents = contents;
    }

    /** How many names of the index one would expect to be as like the question as an entry is. */
    double of(Question question, int entry) {
        Paired name = question.name();
        double expected = contents.entries();
        for (int i = 0; i < name.size(); i++) {
            if ((name.counting() >> i & 1) != 0) {
                expected *= share(name.word(i).text(), question.units().get(i).near(), entry);
            }
        }
        return expected;
    }

    private double share(String text, Near near, int entry) {
        Rows words = contents.wordsOfEntries();
        double share = 1;
        for (int i = words.start(entry); i < words.end(entry); i++) {
            int word = words.value(i);
            if (contents.words().form(word).text().equals(text)) {
                return (double) contents.entriesOfWords().length(word) / contents.entries();
            }
            if (near.has(word)) {
                share = (double) near.postings() / contents.entries();
            }
        }
        return Math.min(1, share);
    }
}
