package org.answerable.desk.reading.name;

import java.util.List;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;

/** Initials before a surname, which models leave off: {@code K. M. Example}. */
final class LeadingInitials {
    private static final int MOST = 3;

    private LeadingInitials() {}

    /** The same person with the initials that stand right before the name. */
    static Mention joined(View view, Mention mention) {
        if (mention.type() != MentionType.PERSON) {
            return mention;
        }
        List<Token> tokens = view.tokens();
        int first = view.tokenAt(mention.start());
        int from = first;
        for (int i = 0; i < MOST && from > 1 && initial(tokens, from); i++) {
            from -= 2;
        }
        return from == first
                ? mention
                : new Mention(
                        tokens.get(from).start(),
                        mention.end(),
                        mention.type(),
                        mention.features(),
                        mention.annotator());
    }

    /** Whether a large letter and a point stand before a word, in one sentence with it. */
    private static boolean initial(List<Token> tokens, int at) {
        return tokens.get(at - 1).text().equals(".")
                && tokens.get(at - 1).glued()
                && tokens.get(at - 2).shape() == Token.Shape.LETTER
                && Character.isUpperCase(tokens.get(at - 2).text().charAt(0));
    }
}
