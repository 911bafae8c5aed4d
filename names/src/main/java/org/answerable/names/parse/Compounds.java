package org.answerable.names.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pieces of a person's name that are one word: г-н, Ph.D., Rashid oglu. */
final class Compounds {
    private Compounds() {}

    /** The pieces with those that are one word put together. */
    static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            String whole = joined.isEmpty() ? null : whole(joined, piece);
            if (whole == null) {
                joined.add(piece);
            } else {
                joined.add(joined.removeLast().withText(whole));
            }
        }
        return joined;
    }

    private static @Nullable String whole(List<Piece> pieces, Piece piece) {
        Piece before = pieces.getLast();
        if (patronymic(pieces, piece)) {
            return before.text() + piece.text();
        }
        return piece.joined() ? title(before, piece) : null;
    }

    /** A father's name and what makes a patronymic of it: never the first two words, of which the second may be a family name. */
    private static boolean patronymic(List<Piece> pieces, Piece piece) {
        return pieces.size() > 1
                && WordLists.PATRONYMIC_WORDS.contains(piece.text())
                && name(pieces.getLast(), piece)
                && name(pieces.get(pieces.size() - 2), piece);
    }

    private static boolean name(Piece before, Piece piece) {
        return !before.single()
                && before.aside() == piece.aside()
                && before.script() == piece.script()
                && !WordLists.TITLES.contains(before.text())
                && !WordLists.PARTICLES.contains(before.text());
    }

    /** Two letters with full stops are initials before they are a title: J.R., M.D. */
    private static @Nullable String title(Piece before, Piece piece) {
        String whole = before.dotted() ? before.text() + piece.text() : before.text() + "-" + piece.text();
        boolean initials = before.dotted() && before.single();
        return !initials && WordLists.TITLES.contains(whole) ? whole : null;
    }
}
