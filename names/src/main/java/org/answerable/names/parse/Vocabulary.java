package org.answerable.names.parse;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.answerable.names.Role;
import org.answerable.names.Script;

/**
 * The words seen so far, so that a word which comes again is not worked out again. Holds no more than a limit, then begins anew: names come
 * from strangers. Safe for use by many threads.
 */
public final class Vocabulary {
    private static final int MOST = 200_000;
    private static final Vocabulary SHARED = new Vocabulary();

    private final ConcurrentHashMap<WordForm, Word> words = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<List<Word>, Run> runs = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();

    private Vocabulary() {}

    /** The one of the library: words of two vocabularies could not be told apart. */
    public static Vocabulary shared() {
        return SHARED;
    }

    /** The word that is written so and does this. */
    Word word(String text, Script script, Role role, boolean joined) {
        return word(new WordForm(text, script, role, joined));
    }

    /** The word of this form. */
    public Word word(WordForm form) {
        Word known = words.get(form);
        if (known == null) {
            if (words.size() > MOST) {
                words.clear();
                runs.clear();
            }
            known = new Word(ids.incrementAndGet(), form);
            Word other = words.putIfAbsent(form, known);
            known = other == null ? known : other;
        }
        return known;
    }

    /** The same word in another role. */
    Word as(Word word, Role role) {
        return role == word.role() ? word : word(word.text(), word.script(), role, word.joined());
    }

    /** These words read as one. */
    public Run run(List<Word> together) {
        Run known = runs.get(together);
        if (known == null) {
            if (runs.size() > MOST) {
                runs.clear();
            }
            List<Word> kept = List.copyOf(together);
            known = new Run(ids.incrementAndGet(), kept);
            Run other = runs.putIfAbsent(kept, known);
            known = other == null ? known : other;
        }
        return known;
    }
}
