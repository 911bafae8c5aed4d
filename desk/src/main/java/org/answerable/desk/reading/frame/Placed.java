package org.answerable.desk.reading.frame;

import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;

/** A mention with the tokens it takes and the sentence it stands in. */
record Placed(Mention mention, int first, int after, int sentence) {
    MentionType type() {
        return mention.type();
    }

    boolean is(MentionType type) {
        return mention.type() == type;
    }

    /** Tokens between it and a token; 0 when the token is inside. */
    int distance(int token) {
        return token < first ? first - token : token >= after ? token - after + 1 : 0;
    }
}
