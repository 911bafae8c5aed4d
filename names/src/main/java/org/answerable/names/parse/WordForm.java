package org.answerable.names.parse;

import java.util.Comparator;
import org.answerable.names.Role;
import org.answerable.names.Script;

/**
 * How a word stands in a name: what makes it this word and no other.
 *
 * @param text in small letters, normalisation form C
 * @param script of its first letter
 * @param role what it does in the name
 * @param joined whether it was written together with the word before it: with a hyphen, or as a capital letter inside a word
 */
public record WordForm(String text, Script script, Role role, boolean joined) implements Comparable<WordForm> {
    private static final Comparator<WordForm> ORDER = Comparator.comparing(WordForm::text)
            .thenComparing(WordForm::script)
            .thenComparing(WordForm::role)
            .thenComparing(WordForm::joined);

    /** By the text first, as its UTF-16 code units stand. */
    @Override
    public int compareTo(WordForm other) {
        return ORDER.compare(this, other);
    }
}
