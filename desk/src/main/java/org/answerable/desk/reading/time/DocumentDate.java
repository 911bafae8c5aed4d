package org.answerable.desk.reading.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.answerable.desk.reading.rule.Rules;
import org.answerable.desk.reading.text.Block;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;

/** Finds the date that a document gives itself: in a dateline, a row of its head, a line of its own at its beginning or end. */
final class DocumentDate {
    private static final int HEAD = 8;
    private static final int FOOT = 4;

    private final View view;
    private final String text;

    DocumentDate(View view) {
        this.view = view;
        this.text = view.text();
    }

    /** The first such date, with a year at least. */
    Optional<Written> among(List<Written> dates) {
        return dates.stream()
                .filter(each -> each.last().edtf().isPresent())
                .filter(this::standsForTheDocument)
                .findFirst();
    }

    private boolean standsForTheDocument(Written date) {
        int index = Place.block(view, date.mention().start());
        boolean head = index < HEAD;
        if (index < 0 || (!head && index < view.blocks().size() - FOOT)) {
            return false;
        }
        Block block = view.blocks().get(index);
        String before = text.substring(
                        block.start(), Math.max(block.start(), date.mention().start()))
                .strip();
        String after = text.substring(Math.min(block.end(), date.mention().end()), block.end())
                .strip();
        if (before.isEmpty() && after.length() <= 1) {
            return true;
        }
        return head && (labelled(before, block) || (allCapital(block, date) && (begins(after) || after.isEmpty())));
    }

    private boolean labelled(String before, Block block) {
        Set<String> labels = Rules.of(Place.language(block)).words("DATELINE").keySet();
        String label = (before.endsWith(":") ? before.substring(0, before.length() - 1) : before).strip();
        return labels.contains(label.toLowerCase(Locale.ROOT));
    }

    /** A dash or a point after it: the report begins. */
    private static boolean begins(String after) {
        return Stream.of("–", "—", "-", "(", ".").anyMatch(after::startsWith);
    }

    /** Only names of places and marks before it, as in a dateline. */
    private boolean allCapital(Block block, Written date) {
        int from = view.tokenAt(block.start());
        int to = view.tokenAt(date.mention().start());
        return from < to
                && view.tokens().subList(from, to).stream()
                        .noneMatch(token -> token.shape() == Token.Shape.LOWER || token.shape() == Token.Shape.NUMBER)
                && view.tokens().get(to - 1).shape() == Token.Shape.MARK;
    }
}
