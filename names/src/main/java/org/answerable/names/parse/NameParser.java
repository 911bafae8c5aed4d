package org.answerable.names.parse;

import java.util.ArrayList;
import java.util.List;
import org.answerable.names.Kind;
import org.answerable.names.Role;

/** Tells the words of a name apart, and what each of them does. */
public final class NameParser {
    private final Vocabulary vocabulary;

    /** A parser that keeps the words it saw in a vocabulary. */
    public NameParser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words of a name in the order in which they were written; none when there is no letter and no digit in it. */
    public List<Word> words(String name, Kind kind) {
        List<Piece> pieces = Scanner.pieces(name);
        return List.copyOf(
                kind == Kind.PERSON
                        ? new PersonWords(vocabulary, pieces).words()
                        : new BodyWords(vocabulary, pieces).words());
    }

    /** Words that are no titles, when there are any: a name of titles alone is kept as it is. */
    static List<Word> unlessAll(Vocabulary vocabulary, List<Word> words, Role role, Role instead) {
        if (anyNames(words)) {
            return words;
        }
        List<Word> kept = new ArrayList<>(words.size());
        for (Word word : words) {
            kept.add(word.role() == role ? vocabulary.as(word, instead) : word);
        }
        return kept;
    }

    /** Whether there is a word that names somebody or something. */
    static boolean anyNames(List<Word> words) {
        for (Word word : words) {
            if (word.role().names()) {
                return true;
            }
        }
        return false;
    }
}
