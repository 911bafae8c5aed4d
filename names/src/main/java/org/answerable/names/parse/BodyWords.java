package org.answerable.names.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.answerable.names.Role;
import org.answerable.names.Script;
import org.jspecify.annotations.Nullable;

/** The words of the name of an organisation, a vessel or a thing. */
final class BodyWords {
    private static final int LONGEST_FORM = 5;
    private static final Pattern ROMAN = Pattern.compile("x{0,3}(ix|iv|v?i{0,3})");
    private static final Pattern ORDINAL = Pattern.compile("^(\\d+)(?:st|nd|rd|th|й|я|е)$");
    private static final String ROMAN_LETTERS = "ivx";

    private final Vocabulary vocabulary;
    private final List<Piece> pieces;
    private final List<Word> words = new ArrayList<>();

    BodyWords(Vocabulary vocabulary, List<Piece> pieces) {
        this.vocabulary = vocabulary;
        this.pieces = Initialisms.joined(pieces);
    }

    List<Word> words() {
        int at = 0;
        while (at < pieces.size()) {
            int form = formLength(at);
            if (form > 0) {
                Piece first = pieces.get(at);
                words.add(vocabulary.word(form(at, form), first.script(), Role.LEGAL_FORM, first.joined()));
                at += form;
            } else {
                at += add(at);
            }
        }
        List<Word> kept = NameParser.unlessAll(vocabulary, words, Role.CONNECTOR, Role.WORD);
        return NameParser.unlessAll(vocabulary, kept, Role.LEGAL_FORM, Role.WORD);
    }

    private int formLength(int at) {
        for (int length = Math.min(LONGEST_FORM, pieces.size() - at); length > 0; length--) {
            if (WordLists.LEGAL_FORMS.containsKey(spelled(at, length))) {
                return length;
            }
        }
        return 0;
    }

    private String form(int at, int length) {
        return WordLists.LEGAL_FORMS.getOrDefault(spelled(at, length), "");
    }

    private String spelled(int at, int length) {
        StringBuilder spelled = new StringBuilder(pieces.get(at).text());
        for (int i = 1; i < length; i++) {
            spelled.append(' ').append(pieces.get(at + i).text());
        }
        return spelled.toString();
    }

    /** Adds the word at a place; how many pieces it took. */
    private int add(int at) {
        Piece piece = pieces.get(at);
        String number = number(piece);
        if (number == null) {
            Role role = role(piece.text());
            words.add(vocabulary.word(piece.text(), piece.script(), role, piece.joined()));
            return 1;
        }
        String unit = at + 1 < pieces.size() && number.endsWith("0") && number.length() == 2
                ? number(pieces.get(at + 1))
                : null;
        boolean two = unit != null
                && unit.length() == 1
                && !Character.isDigit(piece.text().charAt(0));
        String whole = two ? number.charAt(0) + unit : number;
        words.add(vocabulary.word(whole, Script.OTHER, Role.NUMBER, piece.joined()));
        return two ? 2 : 1;
    }

    private static Role role(String text) {
        if (WordLists.CONNECTORS.contains(text)) {
            return Role.CONNECTOR;
        }
        return WordLists.GENERIC.contains(text) ? Role.GENERIC : Role.WORD;
    }

    private static @Nullable String number(Piece piece) {
        if (piece.digits()) {
            return ORDINAL.matcher(piece.text()).replaceAll("$1");
        }
        if (piece.script() == Script.LATIN
                && piece.text().length() < 6
                && ROMAN.matcher(piece.text()).matches()) {
            return String.valueOf(roman(piece.text()));
        }
        return WordLists.NUMBERS.get(piece.text());
    }

    private static int roman(String letters) {
        int[] values = {1, 5, 10};
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            int value = values[ROMAN_LETTERS.indexOf(letters.charAt(i))];
            boolean less = i + 1 < letters.length() && value < values[ROMAN_LETTERS.indexOf(letters.charAt(i + 1))];
            sum += less ? -value : value;
        }
        return sum;
    }
}
