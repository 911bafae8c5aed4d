package org.answerable.desk.reading.name;

import java.util.List;
import java.util.Set;
import org.answerable.desk.reading.text.Token;

/** Bodies in Kazakh, by the noun that ends their name, and acronyms. */
final class KazakhBodies {
    private static final int LONGEST = 8;

    private final KazakhLexicon lexicon;
    private final Set<String> heads = Lexicon.words("kk/bodies");

    KazakhBodies(KazakhLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether it is the noun that a body's name ends with. */
    boolean head(Token token) {
        return heads.contains(token.lower()) || heads.contains(Kazakh.stem(token.lower()));
    }

    /** Where a body's name begins that ends with this head: at the nearest large letter before it, and those right before that one; -1 for none. */
    int start(List<Token> tokens, int head) {
        int least = Math.max(0, head - LONGEST + 1);
        int from = head - 1;
        while (from >= least && within(tokens.get(from)) && !tokens.get(from).capital()) {
            from--;
        }
        if (from < least || !tokens.get(from).capital() || genitive(tokens.get(from))) {
            return -1;
        }
        while (from > least && tokens.get(from - 1).capital() && !genitive(tokens.get(from - 1))) {
            from--;
        }
        from += from == 0 && lexicon.opener(tokens.getFirst()) ? 1 : 0;
        return tokens.get(from).capital() ? from : -1;
    }

    /** How many letters of a word are an acronym, of which a hyphen may part the case ending; 0 for none. */
    static int acronym(Token token) {
        int hyphen = token.text().indexOf('-');
        String letters = hyphen < 0 ? token.text() : token.text().substring(0, hyphen);
        boolean capitals = letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase);
        boolean roman = letters.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
        boolean is = capitals && !roman && letters.length() < LONGEST && Inflections.cyrillic(letters);
        return is ? letters.length() : 0;
    }

    private static boolean within(Token token) {
        return token.word()
                || token.shape() == Token.Shape.NUMBER
                || token.text().equals("№");
    }

    private static boolean genitive(Token token) {
        String stem = Kazakh.stem(token.lower());
        return token.lower().substring(stem.length()).matches("[ндт][ыі]ң")
                || token.lower().matches(".*-[ндт][ыі]ң");
    }
}
