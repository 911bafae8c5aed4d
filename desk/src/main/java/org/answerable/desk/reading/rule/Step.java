package org.answerable.desk.reading.rule;

import org.answerable.desk.reading.mention.MentionType;
import org.jspecify.annotations.Nullable;

/** One step of a compiled pattern. Steps stand in one row; unless a step says otherwise, the next one follows it. */
sealed interface Step {
    /** One token that passes the test. */
    record Word(WordTest test, boolean glued) implements Step {}

    /** A whole mention that an earlier layer found. */
    record Known(MentionType type, @Nullable String kind) implements Step {}

    /** What stands in round brackets, as a whole, brackets inside it too. */
    record Aside() implements Step {}

    /** Goes on at the first place, and if that fails at the second. */
    record Either(int first, int second) implements Step {}

    /** Goes on elsewhere. */
    record Jump(int to) implements Step {}

    /** Notes where a piece begins or ends. */
    record Note(int slot) implements Step {}

    /** The next token must, or must not, pass the test; nothing is taken. */
    record Ahead(WordTest test, boolean wanted) implements Step {}

    /** The next token must not begin a mention of this type. */
    record NotAhead(MentionType type) implements Step {}

    /** The token before must not pass the test. */
    record NotBehind(WordTest test) implements Step {}

    /** Here the sentence begins or ends. */
    record Edge(boolean beginning) implements Step {}

    /** Found. */
    record Done() implements Step {}
}
