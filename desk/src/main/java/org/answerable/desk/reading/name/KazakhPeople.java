package org.answerable.desk.reading.name;

import java.util.List;
import org.answerable.desk.reading.text.Token;

/** Persons in Kazakh: runs of large letters, by the endings of names, by what stands before them and by given names. */
final class KazakhPeople {
    private static final int LONGEST = 4;

    private final KazakhLexicon lexicon;
    private final KazakhBodies bodies;

    KazakhPeople(KazakhLexicon lexicon, KazakhBodies bodies) {
        this.lexicon = lexicon;
        this.bodies = bodies;
    }

    static boolean capital(Token token) {
        return token.shape() == Token.Shape.CAPITAL
                && Inflections.cyrillic(token.text())
                && token.text().length() > 1;
    }

    /** Where the words with large letters from one on end: at one that a case ending closes. */
    static int run(List<Token> tokens, int from) {
        int end = from + 1;
        while (end < tokens.size()
                && end < from + LONGEST
                && capital(tokens.get(end))
                && !declined(tokens.get(end - 1))
                && !placeOf(tokens, end)
                && (end == from + 1 || !KazakhPlaces.locative(tokens.get(end).lower()))) {
            end++;
        }
        return end;
    }

    /** Whether a run names somebody. */
    boolean person(List<Token> tokens, int from, int end) {
        boolean after = from > 0 && lexicon.role(tokens.get(from - 1));
        boolean ending = tokens.subList(from, end).stream().anyMatch(each -> lexicon.named(stem(each)));
        if (end - from == 1) {
            String only = stem(tokens.get(from));
            return after && !lexicon.place(only) && (ending || lexicon.given(only));
        }
        boolean given = lexicon.given(tokens.get(from).lower())
                || lexicon.given(tokens.get(end - 1).lower());
        return (ending || after || given || somebody(tokens, from, end))
                && !lexicon.place(tokens.get(from).lower());
    }

    /** Two words with large letters in the middle of a sentence are somebody, where they are not the beginning of a body's name. */
    private boolean somebody(List<Token> tokens, int from, int end) {
        return from > 0
                && end - from == 2
                && !bodyAhead(tokens, end)
                && !KazakhPlaces.locative(tokens.get(end - 1).lower())
                && !lexicon.place(stem(tokens.get(end - 1)));
    }

    private boolean bodyAhead(List<Token> tokens, int at) {
        return tokens.subList(at, Math.min(tokens.size(), at + LONGEST)).stream()
                .anyMatch(bodies::head);
    }

    /** Whether the word at this place says where, as an adjective (“who is in Town”), which no name of a person does. */
    private static boolean placeOf(List<Token> tokens, int at) {
        return KazakhPlaces.adjective(tokens.get(at).lower());
    }

    private static boolean declined(Token token) {
        return !stem(token).equals(token.lower());
    }

    private static String stem(Token token) {
        return Kazakh.stem(token.lower());
    }
}
