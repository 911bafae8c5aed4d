package org.answerable.names;

import java.util.List;
import org.answerable.names.parse.Alternatives;
import org.answerable.names.parse.NameParser;
import org.answerable.names.parse.Paired;
import org.answerable.names.parse.Vocabulary;
import org.answerable.names.parse.Word;

/**
 * A name, taken apart once and ready to be compared with many others. Immutable.
 *
 * <p>Every text is a name to it: one without letters and digits has no words, and is like nothing, not even itself. Of a text longer than 400
 * characters or 24 words the rest is left out.
 */
public final class Name {
    private static final NameParser PARSER = new NameParser(Vocabulary.shared());

    private final String text;
    private final Kind kind;
    private final List<Word> words;
    private final List<Name> alternatives;
    private final Paired paired;

    private Name(String text, Kind kind) {
        this.text = text;
        this.kind = kind;
        this.words = PARSER.words(text, kind);
        this.paired = Paired.of(words, kind == Kind.PERSON, Vocabulary.shared());
        List<String> offered = Alternatives.of(text);
        this.alternatives = offered.isEmpty()
                ? List.of()
                : offered.stream().map(one -> new Name(one, kind)).toList();
    }

    /** Takes a name apart. */
    public static Name of(String text, Kind kind) {
        return new Name(text, kind);
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** What it is the name of. */
    public Kind kind() {
        return kind;
    }

    /** Its words, in the order in which they were written. */
    public List<Word> words() {
        return words;
    }

    /** The names that it offers one for another (“A / B”, “A, a.k.a. B”); none for most. */
    public List<Name> alternatives() {
        return alternatives;
    }

    /**
     * Whether all of it is a name too, besides those that it offers: what “Nora Lantern / Olga Quill” has in common with “Nora Quill” says nothing,
     * but “Nora/Olga Lantern” may be Nora Lantern.
     */
    public boolean whole() {
        return kind != Kind.PERSON
                || alternatives.isEmpty()
                || alternatives.stream().anyMatch(one -> Integer.bitCount(one.paired.counting()) < 2);
    }

    /** The words that may stand for words of another name. */
    public Paired paired() {
        return paired;
    }

    /** Whether there is nothing in it that could be compared. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
