package org.answerable.names.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.answerable.names.parse.Paired;

/**
 * Candidates among names of bodies. A word of a body's name that the other leaves out or contradicts takes the score below the lowest threshold,
 * unless it is generic. So every other word must stand for something in the entry, and it is enough to look through the shortest of their lists.
 */
final class BodyCandidates implements Candidates {
    private final Contents contents;
    private final Rows postings;

    BodyCandidates(Contents contents) {
        this.contents = contents;
        this.postings = contents.entriesOfWords();
    }

    @Override
    public void each(Question question, Seen seen, IntConsumer candidate) {
        List<Unit> units = units(question);
        int needed = question.name().counting() & ~question.name().generic();
        if (needed == 0) {
            for (int entry = 0; entry < contents.entries(); entry++) {
                candidate.accept(entry);
            }
            return;
        }
        int best = -1;
        long shortest = Long.MAX_VALUE;
        for (int rest = needed; rest != 0; rest &= rest - 1) {
            int word = Integer.numberOfTrailingZeros(rest);
            long length = length(units, word);
            if (length < shortest) {
                shortest = length;
                best = word;
            }
        }
        for (Unit unit : units) {
            if ((unit.words() >> best & 1) != 0) {
                scan(unit, seen, candidate);
            }
        }
    }

    private static long length(List<Unit> units, int word) {
        long length = 0;
        for (Unit unit : units) {
            if ((unit.words() >> word & 1) != 0) {
                length += unit.near().postings() + unit.near().entries().length;
            }
        }
        return length;
    }

    private void scan(Unit unit, Seen seen, IntConsumer candidate) {
        for (int entry : unit.near().entries()) {
            if (seen.first(entry)) {
                candidate.accept(entry);
            }
        }
        for (int word : unit.near().words()) {
            for (int i = postings.start(word); i < postings.end(word); i++) {
                if (seen.first(postings.value(i))) {
                    candidate.accept(postings.value(i));
                }
            }
        }
    }

    /** The parts of a question, with words that are the first letters of others. */
    private List<Unit> units(Question question) {
        Paired name = question.name();
        List<Unit> units = new ArrayList<>(question.units());
        for (int rest = name.plain(); rest != 0; rest &= rest - 1) {
            String text = name.word(Integer.numberOfTrailingZeros(rest)).text();
            Near near = Near.of(new Ints(), contents.acronyms().spelling(text), contents);
            units.add(new Unit(rest & -rest, true, near));
        }
        Acronyms.of(name, (letters, words) -> {
            Ints spelled = new Ints();
            contents.words().written(letters, spelled::add);
            units.add(new Unit(words, true, Near.of(spelled, new int[0], contents)));
        });
        return units;
    }
}
