package org.answerable.desk.reading.text;

import java.util.List;
import java.util.Set;

/** Cuts the tokens of a block into sentences. A point after an abbreviation, an initial or an item's number ends none. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "ms", "mrs", "dr", "prof", "rev", "hon", "st", "gen", "col", "lt", "sgt", "capt", "no", "nos", "art",
            "arts", "v", "vs", "e.g", "i.e", "cf", "para", "paras", "p", "pp", "doc", "ref", "vol", "ed", "eds", "jr",
            "sr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "ст",
            "ч", "п", "ул", "им", "стр", "см", "пр", "д", "кв", "обл", "р", "тов", "проф", "св", "т", "гр", "абз", "н",
            "вул", "м", "бап");
    /** Abbreviations before which a number makes them the end of a date, after which a sentence may begin. */
    private static final Set<String> YEAR = Set.of("г", "гг", "р", "рр", "ж");

    private Sentences() {}

    static void cut(List<Token> tokens, int first, int block, List<Sentence> into) {
        int start = first;
        for (int i = first; i < tokens.size(); i++) {
            if (ends(tokens, i, first)) {
                int after = i + 1;
                while (after < tokens.size() && closing(tokens.get(after))) {
                    after++;
                }
                into.add(new Sentence(start, after, block));
                start = after;
                i = after - 1;
            }
        }
        if (start < tokens.size()) {
            into.add(new Sentence(start, tokens.size(), block));
        }
    }

    private static boolean closing(Token token) {
        return token.glued()
                && token.text().length() == 1
                && "\"”»’')".indexOf(token.text().charAt(0)) >= 0;
    }

    private static boolean ends(List<Token> tokens, int i, int first) {
        String mark = tokens.get(i).text();
        if (mark.equals("!") || mark.equals("?") || mark.equals("…")) {
            return i + 1 == tokens.size() || !tokens.get(i + 1).glued();
        }
        if (!mark.equals(".") || i == first) {
            return false;
        }
        int next = i + 1;
        while (next < tokens.size() && closing(tokens.get(next))) {
            next++;
        }
        if (next == tokens.size()) {
            return true;
        }
        Token after = tokens.get(next);
        Token before = tokens.get(i - 1);
        if ((after.glued() && next == i + 1) || after.shape() == Token.Shape.LOWER) {
            return false;
        }
        if (i == first + 1
                && (before.shape() == Token.Shape.NUMBER || before.lower().length() <= 4)) {
            return false;
        }
        if (YEAR.contains(before.lower())) {
            return i >= first + 2 && tokens.get(i - 2).shape() == Token.Shape.NUMBER;
        }
        return before.shape() != Token.Shape.LETTER && !ABBREVIATIONS.contains(before.lower());
    }
}
