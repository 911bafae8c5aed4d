package org.answerable.names.index;

import java.util.ArrayList;
import java.util.List;
import org.answerable.names.parse.Paired;
import org.answerable.names.parse.Runs;

/** A name that is sought, with what each part of it may stand for. */
final class Question {
    private final Paired name;
    private final List<Unit> units = new ArrayList<>();

    Question(Paired name, Neighbours neighbours) {
        this.name = name;
        for (int i = 0; i < name.size(); i++) {
            units.add(unit(1 << i, neighbours.of(name.word(i))));
        }
        Runs runs = name.runs();
        for (int i = 0; i < runs.size(); i++) {
            Near near = neighbours.of(runs.run(i));
            if (near.words().length > 0) {
                units.add(unit(runs.words(i), near));
            }
        }
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
}
