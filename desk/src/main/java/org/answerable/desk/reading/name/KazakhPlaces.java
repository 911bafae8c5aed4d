package org.answerable.desk.reading.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.answerable.desk.reading.text.Token;

/** Places in Kazakh: known ones, what stands before the kind of a place, and what is in the locative. */
final class KazakhPlaces {
    private final KazakhLexicon lexicon;
    private final Set<String> alone = new HashSet<>();
    private final Set<String> with = new HashSet<>();

    KazakhPlaces(KazakhLexicon lexicon) {
        this.lexicon = lexicon;
        for (String line : Lexicon.lines("kk/seats")) {
            String[] cells = line.split("\t", -1);
            (cells[0].equals("alone") ? alone : with).addAll(List.of(cells[1].split(" +", -1)));
        }
    }

    /** A run without its last word where that is the name of the place whose kind follows. */
    int seated(List<Token> tokens, int from, int end) {
        String next = end < tokens.size() ? tokens.get(end).lower() : "";
        return end > from + 1 && (with.contains(next) || alone.contains(next)) ? end - 1 : end;
    }

    /** How many words from here on name a place; 0 when none does. */
    int length(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
        if (with.contains(next)) {
            return 2;
        }
        boolean known = lexicon.place(Kazakh.stem(token.lower())) || lexicon.place(token.lower());
        return known || alone.contains(next) || (at > 0 && locative(token.lower())) ? 1 : 0;
    }

    /** Whether it is the adjective of a place: who or what is there. */
    static boolean adjective(String word) {
        return ending(word).matches("н?[дт][ае]ғы|н?[дт]егі");
    }

    /** Whether it says where somebody or something is. */
    static boolean locative(String word) {
        return adjective(word) || ending(word).matches("[дт][ае]");
    }

    private static String ending(String word) {
        return word.substring(Kazakh.stem(word).length());
    }
}
