package org.answerable.desk.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.answerable.desk.reading.text.Block;
import org.answerable.desk.reading.text.View;

/** The dates that a text has told so far, in its order: what later ones count from. */
final class Told {
    /** A date that was told: where, and its last day. */
    private record Entry(int start, int block, Day day) {}

    /** How many dates back one may be that another counts from; nobody remembers more, and a long list costs no more. */
    private static final int REMEMBERED = 200;

    private final View view;
    private final List<Entry> entries = new ArrayList<>();
    private final int[] sections;

    Told(View view) {
        this.view = view;
        this.sections = new int[view.blocks().size()];
        for (int i = 1; i < sections.length; i++) {
            Block.Kind kind = view.blocks().get(i).kind();
            sections[i] = kind == Block.Kind.HEADING || kind == Block.Kind.ITEM ? i : sections[i - 1];
        }
    }

    void add(Written date) {
        int start = date.mention().start();
        entries.add(new Entry(start, Place.block(view, start), date.last()));
    }

    /** The one told last, wherever. */
    Optional<Day> anywhere(Predicate<Day> good) {
        return last(Integer.MIN_VALUE, good);
    }

    /** The one told last in the blocks that this one goes on from: up to the heading above it, or none for an item of a list. */
    Optional<Day> inThisSection(int block, Predicate<Day> good) {
        return block < sections.length ? last(sections[block], good) : Optional.empty();
    }

    private Optional<Day> last(int leastBlock, Predicate<Day> good) {
        int from = Math.max(0, entries.size() - REMEMBERED);
        for (int i = entries.size() - 1; i >= from && entries.get(i).block >= leastBlock; i--) {
            if (good.test(entries.get(i).day)) {
                return Optional.of(entries.get(i).day);
            }
        }
        return Optional.empty();
    }
}
