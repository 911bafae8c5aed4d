package org.answerable.desk.reading.body;

import java.util.List;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.View;

/** Fits titles to the names that stand in them: nothing that is marked may cross. */
final class Titles {
    private Titles() {}

    /** A title inside a body's name is only part of it: the Prosecutor General's Office. */
    static boolean stands(Mention mention, List<Mention> here) {
        return mention.type() != MentionType.ROLE
                || here.stream()
                        .noneMatch(name -> name.type() == MentionType.ORGANISATION
                                && name.covers(mention)
                                && (name.end() - name.start() > mention.end() - mention.start()));
    }

    /** A title that ends in the middle of a body's name goes on to its end; one that runs into a person's name ends before it. */
    static Mention mended(View view, Mention mention, List<Mention> here) {
        if (mention.type() != MentionType.ROLE) {
            return mention;
        }
        int end = mention.end();
        for (Mention name : here) {
            boolean crosses = name.start() > mention.start() && name.start() < end && name.end() > end;
            if (crosses && name.type() == MentionType.PERSON) {
                end = endBefore(view, name.start());
            } else if (crosses) {
                end = name.end();
            }
        }
        return end == mention.end() || end <= mention.start()
                ? mention
                : new Mention(mention.start(), end, mention.type(), mention.features(), mention.annotator());
    }

    private static int endBefore(View view, int offset) {
        int before = view.tokenAt(offset) - 1;
        return before < 0 ? 0 : view.tokens().get(before).end();
    }
}
