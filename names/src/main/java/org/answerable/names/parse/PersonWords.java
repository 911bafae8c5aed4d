package org.answerable.names.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.answerable.names.Role;
import org.answerable.names.Script;
import org.answerable.names.sound.HanTable;
import org.jspecify.annotations.Nullable;

/** The words of a person's name. */
final class PersonWords {
    private static final int SHORTEST_PATRONYMIC = 6;

    /** A particle in Arabic and Hebrew names, and short for Benjamin where it stands first. */
    private static final Set<String> BENJAMIN = Set.of("ben", "бен");

    private static final String DIGITS_FOR_LETTERS = "oizeasbtbg";

    private final Vocabulary vocabulary;
    private final List<Piece> pieces;
    private final List<Word> words = new ArrayList<>();

    /** Whether a comma parts the family names from the given names: no title follows alone, as in “Nora Lantern, PhD”. */
    private final boolean comma;

    private final boolean familyIsATitle;

    PersonWords(Vocabulary vocabulary, List<Piece> pieces) {
        this.vocabulary = vocabulary;
        this.pieces = Compounds.joined(pieces);
        this.comma = this.pieces.stream().anyMatch(piece -> piece.afterComma() && !piece.aside() && !title(piece));
        this.familyIsATitle = this.pieces.stream().noneMatch(piece -> !piece.afterComma() && !title(piece));
    }

    List<Word> words() {
        int names = 0;
        for (Piece piece : pieces) {
            names += piece.single() || piece.aside() || title(piece) ? 0 : 1;
        }
        for (Piece piece : pieces) {
            if (names == 1 && piece.script().unspaced() && !piece.aside() && !title(piece)) {
                addUnspaced(piece);
            } else if (initials(piece)) {
                piece.text()
                        .codePoints()
                        .forEach(letter -> words.add(
                                vocabulary.word(Character.toString(letter), piece.script(), Role.INITIAL, true)));
            } else {
                add(piece, names);
            }
        }
        List<Word> kept = NameParser.unlessAll(vocabulary, words, Role.TITLE, Role.NAME);
        kept = NameParser.unlessAll(vocabulary, kept, Role.PARTICLE, Role.NAME);
        return NameParser.unlessAll(vocabulary, kept, Role.NICKNAME, Role.NAME);
    }

    /** Whether a word stands where a given name does: first of two, or first behind a comma. */
    private boolean given(Piece piece, int names) {
        return comma
                ? piece.afterComma() && words.stream().noneMatch(word -> word.role() == Role.GIVEN)
                : names == 2 && !NameParser.anyNames(words);
    }

    private static boolean title(Piece piece) {
        return WordLists.TITLES.contains(piece.text());
    }

    /** Capitals without a vowel in a name that has small letters: JC, not AL. */
    private boolean initials(Piece piece) {
        return piece.capitals()
                && !title(piece)
                && piece.text().length() > 1
                && piece.text().length() < 4
                && piece.script() == Script.LATIN
                && piece.text().chars().noneMatch(letter -> "aeiouy".indexOf(letter) >= 0)
                && pieces.stream().anyMatch(other -> !other.capitals());
    }

    private void add(Piece piece, int names) {
        String text = piece.digits() ? letters(piece.text()) : piece.text();
        Role role = role(piece, text, names);
        String father = role == Role.PATRONYMIC ? Endings.father(text) : null;
        if (role == Role.INITIAL && !piece.single()) {
            words.add(vocabulary.word(WordLists.INITIALS.getOrDefault(text, text), Script.LATIN, role, piece.joined()));
            return;
        }
        words.add(vocabulary.word(father == null ? text : father, piece.script(), role, piece.joined()));
    }

    private Role role(Piece piece, String text, int names) {
        if (piece.aside()) {
            return Role.NICKNAME;
        }
        if (piece.single() || (piece.dotted() && WordLists.INITIALS.containsKey(text))) {
            return Role.INITIAL;
        }
        if (WordLists.TITLES.contains(text) && !(comma && familyIsATitle && !piece.afterComma())) {
            return Role.TITLE;
        }
        if (WordLists.PARTICLES.contains(text) && !(BENJAMIN.contains(text) && given(piece, names))) {
            return Role.PARTICLE;
        }
        if (comma && !piece.afterComma()) {
            return Role.FAMILY;
        }
        if (patronymic(text, names)) {
            return Role.PATRONYMIC;
        }
        return comma ? Role.GIVEN : Role.NAME;
    }

    /** A patronymic is never a name alone, and never the first of a name: Abramovich is a family too. */
    private boolean patronymic(String text, int names) {
        return names > 2
                && text.length() >= SHORTEST_PATRONYMIC
                && NameParser.anyNames(words)
                && Endings.father(text) != null;
    }

    /** Digits that stand for letters which look like them. */
    private static String letters(String text) {
        if (text.chars().allMatch(Character::isDigit)) {
            return text;
        }
        StringBuilder read = new StringBuilder(text);
        for (int i = 0; i < read.length(); i++) {
            if (Character.isDigit(read.charAt(i))) {
                read.setCharAt(i, DIGITS_FOR_LETTERS.charAt(read.charAt(i) - '0'));
            }
        }
        return read.toString();
    }

    /** A name in Chinese characters or Hangul, written as one: the family name is the first character, or the first two. */
    private void addUnspaced(Piece piece) {
        String text = piece.text();
        int family = familyLength(text, piece.script());
        if (family == 0) {
            words.add(word(text, piece.script(), Role.NAME));
            return;
        }
        words.add(word(text.substring(0, family), piece.script(), Role.FAMILY));
        words.add(word(text.substring(family), piece.script(), Role.GIVEN));
    }

    private static int familyLength(String text, Script script) {
        int longest = script == Script.HAN || script == Script.HANGUL ? 4 : 0;
        if (text.length() < 2 || text.length() > longest) {
            return 0;
        }
        @Nullable String two = text.length() > 2 ? text.substring(0, 2) : null;
        boolean compound = two != null
                && (script == Script.HAN
                        ? WordLists.HAN_SURNAMES.contains(HanTable.shared().simplified(two))
                        : WordLists.HANGUL_SURNAMES.contains(two));
        return compound ? 2 : text.length() == 4 ? 0 : 1;
    }

    private Word word(String text, Script script, Role role) {
        return vocabulary.word(text, script, role, !words.isEmpty());
    }
}
