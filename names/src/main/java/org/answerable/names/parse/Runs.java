package org.answerable.names.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every two to four words of a name in a row, read as one: what one word of another name may stand for. Immutable as long as nobody writes into its arrays. */
public final class Runs {
    private static final int LONGEST = 4;

    private final List<Run> runs;
    private final int[] ids;
    private final int[] words;

    private Runs(List<Run> runs, int[] words) {
        this.runs = runs;
        this.ids = new int[runs.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = runs.get(i).id();
        }
        this.words = Arrays.copyOf(words, ids.length);
    }

    static Runs of(List<Word> all, Vocabulary vocabulary) {
        List<Run> runs = new ArrayList<>();
        int[] words = new int[all.size() * LONGEST];
        for (int start = 0; start < all.size(); start++) {
            for (int length = 2; length <= LONGEST && start + length <= all.size(); length++) {
                runs.add(vocabulary.run(all.subList(start, start + length)));
                words[runs.size() - 1] = ((1 << length) - 1) << start;
            }
        }
        return new Runs(runs, words);
    }

    /** How many there are. */
    public int size() {
        return ids.length;
    }

    /** One of them. */
    public Run run(int place) {
        return runs.get(place);
    }

    /** The numbers of the runs: the array itself. */
    public int[] ids() {
        return ids;
    }

    /** Which words of the name one is made of, a bit for each. */
    public int words(int place) {
        return words[place];
    }
}
