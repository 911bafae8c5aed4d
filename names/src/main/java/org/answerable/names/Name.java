package org.answerable.names;

import java.util.List;
import org.answerable.names.parse.Alternatives;
import org.answerable.names.parse.NameParser;
import org.answerable.names.parse.Run;
import org.answerable.names.parse.Vocabulary;
import org.answerable.names.parse.Word;
import org.jspecify.annotations.Nullable;

/**
 * A name, taken apart once and ready to be compared with many others. Immutable.
 *
 * <p>Every text is a name to it: one without letters and digits has no words, and is like nothing, not even itself. Of a text longer than 400
 * characters or 24 words the rest is left out.
 */
public final class Name {
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final NameParser PARSER = new NameParser(VOCABULARY);
    private static final int MOST_PAIRED = 14;
    private static final int LONGEST_RUN = 4;
    private static final Word[] NO_WORDS = {};

    private final String text;
    private final Kind kind;
    private final List<Word> words;
    private final List<Name> alternatives;
    private final Word[] paired;
    private volatile Run @Nullable [] runs;

    private Name(String text, Kind kind) {
        this.text = text;
        this.kind = kind;
        this.words = PARSER.words(text, kind);
        this.paired = words.stream()
                .filter(word -> word.role() != Role.LEGAL_FORM)
                .limit(MOST_PAIRED)
                .toList()
                .toArray(NO_WORDS);
        this.alternatives =
                Alternatives.of(text).stream().map(one -> new Name(one, kind)).toList();
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

    /** The words that may stand for a word of another name, at most fourteen. For the library's own use: the array itself, not to be changed. */
    public Word[] paired() {
        return paired;
    }

    /**
     * Every two to four of {@link #paired()} in a row, read as one: cell {@code 4 * start + length - 1}, null where there are not so many left. For
     * the library's own use: the array itself, not to be changed.
     */
    public Run[] runs() {
        Run[] known = runs;
        if (known == null) {
            known = new Run[LONGEST_RUN * paired.length];
            List<Word> all = List.of(paired);
            for (int start = 0; start < paired.length; start++) {
                for (int length = 2; length <= LONGEST_RUN && start + length <= paired.length; length++) {
                    known[LONGEST_RUN * start + length - 1] = VOCABULARY.run(all.subList(start, start + length));
                }
            }
            runs = known;
        }
        return known;
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
