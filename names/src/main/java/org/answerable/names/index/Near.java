package org.answerable.names.index;

import java.util.Arrays;
import org.answerable.names.match.Matching;
import org.answerable.names.parse.Word;
import org.jspecify.annotations.Nullable;

/** What a word, or words in a row, of a name that is sought may stand for: words of the index, and words in a row of its entries. */
final class Near {
    private final int[] words;
    private final int[] entries;
    private final long postings;
    private volatile float @Nullable [] likenesses;

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

    /** In how many entries there are words that are at least as like the sought word as one of them is; 0 when it is none of them. */
    long postingsAsLike(int word, Word sought, Contents contents) {
        int place = Arrays.binarySearch(words, word);
        if (place < 0) {
            return 0;
        }
        float[] known = likenesses(sought, contents);
        long sum = 0;
        for (int i = 0; i < words.length; i++) {
            sum += known[i] >= known[place] ? contents.entriesOfWords().length(words[i]) : 0;
        }
        return sum;
    }

    private float[] likenesses(Word sought, Contents contents) {
        float[] known = likenesses;
        if (known == null) {
            known = new float[words.length];
            for (int i = 0; i < words.length; i++) {
                known[i] = Matching.likeness(sought, contents.words().word(words[i]));
            }
            likenesses = known;
        }
        return known;
    }
}
