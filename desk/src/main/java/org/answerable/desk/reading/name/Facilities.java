package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.answerable.desk.reading.mention.Annotator;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Sentence;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;

/** Prisons, regions and the like in English: a noun for such a place after a name, or before a number. */
final class Facilities implements Annotator {
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_NUMBER = 3;

    /** “Long prison terms” names no prison. */
    private static final Set<String> TERMS = Set.of("term", "terms", "sentence", "sentences");

    private final Set<String> small = Lexicon.words("en/small");
    private final List<List<String>> nouns = Lexicon.lines("en/facilities").stream()
            .map(line -> List.of(line.split(" ", -1)))
            .sorted(Comparator.comparingInt((List<String> each) -> -each.size()))
            .toList();

    @Override
    public String id() {
        return "facilities-en@1";
    }

    @Override
    public boolean reads(Language language) {
        return language == Language.ENGLISH;
    }

    @Override
    public List<Mention> annotate(View view, Language language) {
        List<Mention> found = new ArrayList<>();
        for (Sentence sentence : view.sentences(language)) {
            List<Token> tokens = view.tokens(sentence);
            for (int i = 0; i < tokens.size(); i++) {
                int end = noun(tokens, i);
                if (end > i) {
                    place(tokens, i, end, found);
                    i = end - 1;
                }
            }
        }
        return found;
    }

    private int noun(List<Token> tokens, int at) {
        for (List<String> noun : nouns) {
            boolean all = at + noun.size() <= tokens.size();
            for (int i = 0; i < noun.size() && all; i++) {
                all = tokens.get(at + i).lower().equals(noun.get(i));
            }
            if (all) {
                return at + noun.size();
            }
        }
        return at;
    }

    private void place(List<Token> tokens, int noun, int end, List<Mention> found) {
        int numbered = number(tokens, end);
        int from = noun;
        while (from > 0 && noun - from < LONGEST_NAME && name(tokens.get(from - 1))) {
            from--;
        }
        boolean named = from < noun
                && !(end < tokens.size()
                        && (tokens.get(end).capital()
                                || TERMS.contains(tokens.get(end).lower())));
        if (numbered > end) {
            found.add(mention(tokens, from, numbered));
        } else if (named) {
            found.add(mention(tokens, from, end));
        }
    }

    /** A word with a large letter that belongs to the name, which an article does not. */
    private boolean name(Token token) {
        boolean word = token.shape() == Token.Shape.CAPITAL || token.shape() == Token.Shape.CAPITALS;
        return word && !small.contains(token.lower());
    }

    /** Where a number that follows ends: {@code No. 3}, {@code №7}, {@code Colony 5}; the day of a date is none. */
    private static int number(List<Token> tokens, int at) {
        int i = at;
        if (i < tokens.size()
                && (tokens.get(i).lower().equals("no") || tokens.get(i).text().equals("№"))) {
            i++;
            i += i < tokens.size() && tokens.get(i).text().equals(".") ? 1 : 0;
            return i < tokens.size() && tokens.get(i).shape() == Token.Shape.NUMBER ? i + 1 : at;
        }
        boolean bare = i < tokens.size()
                && tokens.get(i).shape() == Token.Shape.NUMBER
                && tokens.get(i).text().length() <= LONGEST_NUMBER
                && tokens.get(i - 1).shape() == Token.Shape.CAPITAL;
        boolean day = i + 1 < tokens.size() && tokens.get(i + 1).capital();
        return bare && !day ? i + 1 : at;
    }

    private Mention mention(List<Token> tokens, int from, int to) {
        return new Mention(tokens.get(from).start(), tokens.get(to - 1).end(), MentionType.PLACE, Map.of(), id());
    }
}
