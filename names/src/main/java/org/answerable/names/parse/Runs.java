package org.answerable.names.parse;

import java.util.ArrayList;
import java.util.List;

/** Every two to four words of a name in a row, read as one: what one word of another name may stand for. Immutable as long as nobody writes into its arrays. */
public final class Runs {
    private static final int LONGEST = 4;

    private final List<Run> runs;
    private final int[] ids;
    private final int[] words;

    private Runs(List<Run> runs, List<Integer> words) {
        this.runs = List.copyOf(runs);
        this.ids = runs.stream().mapToInt(Run::id).toArray();
        this.words = words.stream().mapToInt(Integer::intValue).toArray();
    }

    static Runs of(List<Word> all, Vocabulary vocabulary) {
        List<Run> runs = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        for (int start = 0; start < all.size(); start++) {
            for (int length = 2; length <= LONGEST && start + length <= all.size(); length++) {
                runs.add(vocabulary.run(all.subList(start, start + length)));
                words.add(((1 << length) - 1) << start);
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
