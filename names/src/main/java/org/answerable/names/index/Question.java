package org.answerable.names.index;

import java.util.ArrayList;
import java.util.List;
import org.answerable.names.parse.Paired;
import org.answerable.names.parse.Runs;
import org.answerable.names.parse.Word;

/** A name that is sought, with what each part of it may stand for. */
final class Question {
    private final Paired name;
    private final List<Unit> units = new ArrayList<>();
    private final int spared;

    private Question(Paired name, Neighbours neighbours, int spared) {
        this.name = name;
        this.spared = spared;
        for (int i = 0; i < name.size(); i++) {
            Word word = name.word(i);
            units.add(unit(1 << i, i == spared ? neighbours.atHome(word) : neighbours.of(word)));
        }
        Runs runs = name.runs();
        for (int i = 0; i < runs.size(); i++) {
            Near near = neighbours.of(runs.run(i));
            if (near.words().length > 0) {
                units.add(unit(runs.words(i), near));
            }
        }
    }

    /** With all that each part may stand for. */
    static Question full(Paired name, Neighbours neighbours) {
        return new Question(name, neighbours, -1);
    }

    /**
     * Without the words in other scripts that one of its words may stand for, unless all are known: they are the longest to look for, and a name in
     * another script that two words lead to is found by one of them.
     */
    static Question sparing(Paired name, Neighbours neighbours) {
        int spared = -1;
        for (int i = 0; i < name.size(); i++) {
            Word word = name.word(i);
            if (word.script() != name.script()) {
                return full(name, neighbours);
            }
            boolean counts = (name.counting() >> i & 1) != 0;
            if (counts
                    && !neighbours.knowsAbroad(word)
                    && (spared < 0
                            || word.text().length() > name.word(spared).text().length())) {
                spared = i;
            }
        }
        return new Question(name, neighbours, Integer.bitCount(name.counting()) < 2 ? -1 : spared);
    }

    private Unit unit(int words, Near near) {
        return new Unit(words, (words & name.counting()) != 0, near);
    }

    Paired name() {
        return name;
    }

    /** The words one by one in their order, then those in a row for which there is something. */
    List<Unit> units() {
        return units;
    }

    /** The word for which words in other scripts were not looked for; -1 when there is none. */
    int spared() {
        return spared;
    }
}
