package org.answerable.desk.reading.frame;

import java.util.List;
import org.answerable.desk.reading.mention.MentionType;

/** Mentions that are named in one breath: “Anna, Boris and the lawyer Vera”. One mention alone is a group too. */
record Group(List<Placed> members) {
    int first() {
        return members.getFirst().first();
    }

    int after() {
        return members.getLast().after();
    }

    boolean several() {
        return members.size() > 1 || members.getFirst().is(MentionType.COUNT);
    }

    /** Whether “both” may mean them: two, or a number of people. */
    boolean pair() {
        return members.size() == 2 || members.getFirst().is(MentionType.COUNT);
    }
}
