package org.answerable.names.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pieces of a person's name that are one word: г-н, Ph.D. */
final class Compounds {
    private Compounds() {}

    /** The pieces with those that are one word put together. */
    static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            String whole = joined.isEmpty() ? null : whole(joined.getLast(), piece);
            if (whole == null) {
                joined.add(piece);
            } else {
                joined.add(joined.removeLast().withText(whole));
            }
        }
        return joined;
    }

    private static @Nullable String whole(Piece before, Piece piece) {
        return piece.joined() ? title(before, piece) : null;
    }

    /** Two letters with full stops are initials before they are a title: J.R., M.D. */
    private static @Nullable String title(Piece before, Piece piece) {
        String whole = before.dotted() ? before.text() + piece.text() : before.text() + "-" + piece.text();
        boolean initials = before.dotted() && before.single();
        return !initials && WordLists.TITLES.contains(whole) ? whole : null;
    }
}
