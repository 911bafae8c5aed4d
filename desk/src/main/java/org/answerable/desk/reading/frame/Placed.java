package org.answerable.desk.reading.frame;

import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;

/**
 * A mention with the tokens it takes and the sentence it stands in.
 *
 * @param mention the mention
 * @param first index of its first token in the view
 * @param after index after its last
 * @param sentence index of its sentence in the view; -1 before the first
 */
public record Placed(Mention mention, int first, int after, int sentence) {
    /** What it names. */
    public MentionType type() {
        return mention.type();
    }

    /** Whether it is of this type. */
    public boolean is(MentionType type) {
        return mention.type() == type;
    }

    /** Tokens between it and a token; 0 when the token is inside. */
    public int distance(int token) {
        return token < first ? first - token : token >= after ? token - after + 1 : 0;
    }
}
