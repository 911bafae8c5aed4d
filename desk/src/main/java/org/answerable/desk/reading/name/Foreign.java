package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.Annotator;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Sentence;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;

/** Bodies that a text in Cyrillic letters calls by their names in Latin ones: two or more words with large letters. */
final class Foreign implements Annotator {
    private static final int LONGEST = 6;

    @Override
    public String id() {
        return "latin-in-cyrillic@1";
    }

    @Override
    public boolean reads(Language language) {
        return language != Language.ENGLISH;
    }

    @Override
    public List<Mention> annotate(View view, Language language) {
        List<Mention> found = new ArrayList<>();
        for (Sentence sentence : view.sentences(language)) {
            List<Token> tokens = view.tokens(sentence);
            for (int i = 0; i < tokens.size(); i++) {
                int end = i;
                while (end < tokens.size() && latin(tokens.get(end))) {
                    end++;
                }
                boolean whole = end == tokens.size()
                        || tokens.get(end).text().charAt(0) > 'z'
                        || !tokens.get(end).word();
                if (end > i + 1 && end - i <= LONGEST && whole) {
                    found.add(new Mention(
                            tokens.get(i).start(),
                            tokens.get(end - 1).end(),
                            MentionType.ORGANISATION,
                            Map.of(),
                            id()));
                }
                i = Math.max(i, end - 1);
            }
        }
        return found;
    }

    private static boolean latin(Token token) {
        char first = token.text().charAt(0);
        return token.capital() && first >= 'A' && first <= 'Z' && token.text().length() > 1;
    }
}
