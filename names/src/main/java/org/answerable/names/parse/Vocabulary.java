package org.answerable.names.parse;

import java.util.concurrent.ConcurrentHashMap;
import org.answerable.names.Role;
import org.answerable.names.Script;

/**
 * The words seen so far, so that a word which comes again is not worked out again. Holds no more than a limit, then begins anew: names come
 * from strangers. Safe for use by many threads.
 */
public final class Vocabulary {
    private static final int MOST = 200_000;

    private record Key(String text, Script script, Role role, boolean joined) {}

    private final ConcurrentHashMap<Key, Word> words = new ConcurrentHashMap<>();

    /** The word that is written so and does this. */
    Word word(String text, Script script, Role role, boolean joined) {
        Key key = new Key(text, script, role, joined);
        Word known = words.get(key);
        if (known == null) {
            if (words.size() > MOST) {
                words.clear();
            }
            known = new Word(text, script, role, joined);
            words.put(key, known);
        }
        return known;
    }
}
