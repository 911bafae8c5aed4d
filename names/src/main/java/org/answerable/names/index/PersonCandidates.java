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
        for (int i = 0; i < units.size(); i++) {
            mark(units.get(i), i, seen);
        }
        for (Unit unit : units) {
            for (int entry : unit.near().entries()) {
                take(entry, seen, candidate);
            }
        }
        int longest = longest(units);
        for (int i = 0; i < units.size(); i++) {
            boolean all = (question.name().counting() & ~units.get(i).words()) == 0;
            scan(units.get(i), i != longest, all, seen, candidate);
        }
    }

    private void mark(Unit unit, int part, Seen seen) {
        for (int word : unit.near().words()) {
            if (telling(unit, word)) {
                seen.mark(word, part);
            }
        }
    }

    private static int longest(List<Unit> units) {
        int longest = 0;
        for (int i = 1; i < units.size(); i++) {
            if (units.get(i).near().postings() > units.get(longest).near().postings()) {
                longest = i;
            }
        }
        return longest;
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
            if (telling(unit, word) && (two || all)) {
                int end = postings.end(word);
                for (int i = postings.start(word); i < end; i++) {
                    int entry = postings.value(i);
                    if (seen.first(entry) && ((two && parts(entry, seen) > 1) || (all && contents.single(entry)))) {
                        candidate.accept(entry);
                    }
                }
            }
        }
    }

    private static void take(int entry, Seen seen, IntConsumer candidate) {
        if (seen.first(entry)) {
            candidate.accept(entry);
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
}
