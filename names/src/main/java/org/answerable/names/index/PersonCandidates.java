package org.answerable.names.index;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * Candidates among names of persons. Two such names of which only one part stands for a part of the other score less than the lowest threshold,
 * unless that part is all of both. So an entry must be named by two parts of the question, and need not be looked for in the longest of their lists.
 */
final class PersonCandidates implements Candidates {
    private final Contents contents;
    private final Rows postings;
    private final Rows words;

    PersonCandidates(Contents contents) {
        this.contents = contents;
        this.postings = contents.entriesOfWords();
        this.words = contents.wordsOfEntries();
    }

    @Override
    public void each(Question question, Seen seen, IntConsumer candidate) {
        List<Unit> units = question.units();
        int longest = -1;
        for (int i = 0; i < units.size(); i++) {
            for (int word : units.get(i).near().words()) {
                if (telling(units.get(i), word)) {
                    seen.mark(word, i);
                }
            }
            longest = longest < 0
                            || units.get(i).near().postings()
                                    > units.get(longest).near().postings()
                    ? i
                    : longest;
            for (int entry : units.get(i).near().entries()) {
                if (seen.first(entry)) {
                    candidate.accept(entry);
                }
            }
        }
        for (int i = 0; i < units.size(); i++) {
            boolean all = (question.name().counting() & ~units.get(i).words()) == 0;
            if (i != longest || all) {
                scan(units.get(i), i != longest, all, seen, candidate);
            }
        }
    }

    private boolean telling(Unit unit, int word) {
        return unit.counts() || contents.words().form(word).role().counts();
    }

    /**
     * Looks through the entries of one part.
     *
     * @param two whether to take those that another part names as well
     * @param all whether the part is all of the question, so that an entry of one word may be all of it too
     */
    private void scan(Unit unit, boolean two, boolean all, Seen seen, IntConsumer candidate) {
        for (int word : unit.near().words()) {
            if (telling(unit, word)) {
                int end = postings.end(word);
                for (int i = postings.start(word); i < end; i++) {
                    int entry = postings.value(i);
                    if (seen.first(entry) && ((two && parts(entry, seen) > 1) || (all && counting(entry) < 2))) {
                        candidate.accept(entry);
                    }
                }
            }
        }
    }

    private int parts(int entry, Seen seen) {
        long parts = 0;
        int end = words.end(entry);
        for (int i = words.start(entry); i < end; i++) {
            parts |= seen.parts(words.value(i));
        }
        return Long.bitCount(parts);
    }

    private int counting(int entry) {
        int counting = 0;
        for (int i = words.start(entry); i < words.end(entry); i++) {
            counting += contents.words().form(words.value(i)).role().counts() ? 1 : 0;
        }
        return counting;
    }
}
