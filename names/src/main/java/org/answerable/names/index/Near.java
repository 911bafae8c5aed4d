package org.answerable.names.index;

import java.util.Arrays;

/** What a word, or words in a row, of a name that is sought may stand for: words of the index, and words in a row of its entries. */
final class Near {
    private final int[] words;
    private final int[] entries;
    private final long postings;

    private Near(int[] words, int[] entries, long postings) {
        this.words = words;
        this.entries = entries;
        this.postings = postings;
    }

    /**
     * Of words, in any order and perhaps several times.
     *
     * @param entries sorted, each once
     */
    static Near of(Ints words, int[] entries, Contents contents) {
        int[] distinct = words.sortedDistinct();
        long postings = 0;
        for (int word : distinct) {
            postings += contents.entriesOfWords().length(word);
        }
        return new Near(distinct, entries, postings);
    }

    /** Numbers of words, sorted: the array itself. */
    int[] words() {
        return words;
    }

    /** Entries in which words in a row are like the one word, sorted: the array itself. */
    int[] entries() {
        return entries;
    }

    /** In how many entries its words are, counted for each word. */
    long postings() {
        return postings;
    }

    boolean has(int word) {
        return Arrays.binarySearch(words, word) >= 0;
    }
}
