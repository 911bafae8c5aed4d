package org.answerable.desk.reading.body;

import java.util.List;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.View;

/** A country that owns a body is a place of its own before it: {@code Ruritania's Supreme Court}. */
final class Owners {
    private Owners() {}

    static Mention cut(View view, Mention body, List<Mention> here) {
        if (body.type() != MentionType.ORGANISATION) {
            return body;
        }
        for (Mention place : here) {
            if (place.type() == MentionType.PLACE && place.start() == body.start() && place.end() < body.end()) {
                int start = afterPossessive(view, place.end());
                return start < 0
                        ? body
                        : new Mention(start, body.end(), body.type(), body.features(), body.annotator());
            }
        }
        return body;
    }

    /** Where the word after a possessive begins; -1 when there is none. */
    private static int afterPossessive(View view, int offset) {
        int mark = view.tokenAt(offset);
        if (mark + 2 >= view.tokens().size()) {
            return -1;
        }
        String lower = view.tokens().get(mark).lower();
        if (lower.equals("'s")) {
            return view.tokens().get(mark + 1).start();
        }
        return lower.equals("'") && view.tokens().get(mark + 1).lower().equals("s")
                ? view.tokens().get(mark + 2).start()
                : -1;
    }
}
