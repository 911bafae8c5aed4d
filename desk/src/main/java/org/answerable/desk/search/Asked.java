package org.answerable.desk.search;

import java.util.List;

/**
 * One thing that is asked for: a word, or several that stand one after another.
 *
 * @param words folded; at least one
 * @param begun whether the last word may go on
 */
record Asked(List<String> words, boolean begun) {
    Asked {
        words = List.copyOf(words);
    }

    String last() {
        return words.getLast();
    }

    /** Whether these words stand at this place. */
    boolean standsAt(List<Token> text, int place) {
        if (place + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String there = text.get(place + i).word();
            boolean mayGoOn = begun && i == words.size() - 1;
            if (mayGoOn ? !there.startsWith(words.get(i)) : !there.equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
