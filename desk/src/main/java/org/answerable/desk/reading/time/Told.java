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

    private final View view;
    private final List<Entry> entries = new ArrayList<>();

    Told(View view) {
        this.view = view;
    }

    void add(Written date) {
        int start = date.mention().start();
        entries.add(new Entry(start, Place.block(view, start), date.last()));
    }

    /** The one told last, wherever. */
    Optional<Day> anywhere(Predicate<Day> good) {
        for (Entry each : entries.reversed()) {
            if (good.test(each.day)) {
                return Optional.of(each.day);
            }
        }
        return Optional.empty();
    }

    /** The one told last in the blocks that this one goes on from: up to the heading above it, or none for an item of a list. */
    Optional<Day> inThisSection(int block, Predicate<Day> good) {
        for (int i = block; i >= 0; i--) {
            Optional<Day> found = last(i, good);
            Block.Kind kind = view.blocks().get(i).kind();
            if (found.isPresent()) {
                return found;
            }
            if (kind == Block.Kind.HEADING || kind == Block.Kind.ITEM) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Day> last(int block, Predicate<Day> good) {
        for (int i = entries.size() - 1; i >= 0 && entries.get(i).block >= block; i--) {
            if (entries.get(i).block == block && good.test(entries.get(i).day)) {
                return Optional.of(entries.get(i).day);
            }
        }
        return Optional.empty();
    }
}
