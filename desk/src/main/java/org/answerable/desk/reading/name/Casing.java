package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.answerable.desk.reading.text.Token;

/**
 * The words of a sentence as a model knows them that has read newspapers: a surname in capitals beside a given name as others write it, and a
 * whole line in capitals with one large letter a word.
 */
final class Casing {
    private static final Set<String> PARTICLES = Lexicon.words("particles");
    private static final Set<String> SMALL = Lexicon.words("en/small");
    private static final int SHORTEST_SURNAME = 3;

    private Casing() {}

    static List<String> words(List<Token> sentence) {
        boolean shouted = shouted(sentence);
        List<String> words = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.shape() != Token.Shape.CAPITALS) {
                words.add(token.text());
            } else if (shouted) {
                words.add(SMALL.contains(token.lower()) ? token.lower() : title(token.text()));
            } else {
                words.add(surname(sentence, i) ? title(token.text()) : token.text());
            }
        }
        return words;
    }

    /** Whether nearly all words are in capitals, so that these say nothing. */
    static boolean shouted(List<Token> sentence) {
        int large = 0;
        int small = 0;
        for (Token each : sentence) {
            large += each.shape() == Token.Shape.CAPITALS ? 1 : 0;
            small += each.shape() == Token.Shape.LOWER || each.shape() == Token.Shape.CAPITAL ? 1 : 0;
        }
        return large >= SHORTEST_SURNAME && small * 4 <= large;
    }

    /** A word in capitals after one that begins with a capital, or after such a one and a particle. */
    private static boolean surname(List<Token> sentence, int at) {
        if (sentence.get(at).text().length() < SHORTEST_SURNAME) {
            return false;
        }
        for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
            Token before = sentence.get(i);
            if (before.shape() == Token.Shape.CAPITAL) {
                return true;
            }
            boolean between = PARTICLES.contains(before.lower())
                    || before.shape() == Token.Shape.CAPITALS
                    || before.text().equals(".");
            if (!between) {
                return false;
            }
        }
        return false;
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** Each part of a word with one large letter: also behind a hyphen or an apostrophe. */
    static String title(String words) {
        StringBuilder out = new StringBuilder(words.length());
        boolean first = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            out.append(first ? Character.toUpperCase(c) : Character.toLowerCase(c));
            first = !Character.isLetter(c) && !(apostrophe(c) && i > 0 && words.charAt(i - 1) >= 'Ѐ');
        }
        return out.toString();
    }
}
