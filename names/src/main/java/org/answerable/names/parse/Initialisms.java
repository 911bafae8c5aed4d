package org.answerable.names.parse;

import java.util.ArrayList;
import java.util.List;

/** Letters with full stops between them, read as one word: G.m.b.H., A.B.C. */
final class Initialisms {
    private Initialisms() {}

    static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>(pieces.size());
        int at = 0;
        while (at < pieces.size()) {
            int end = at + 1;
            StringBuilder letters = new StringBuilder(pieces.get(at).text());
            while (end < pieces.size()
                    && (form(pieces.get(end - 1), pieces.get(end))
                            || continues(pieces.get(end - 1), pieces.get(end)))) {
                letters.append(pieces.get(end++).text());
            }
            Piece first = pieces.get(at);
            joined.add(
                    end == at + 1
                            ? first
                            : new Piece(
                                    letters.toString(),
                                    first.script(),
                                    first.joined(),
                                    false,
                                    first.aside(),
                                    first.afterComma(),
                                    false,
                                    first.capitals()));
            at = end;
        }
        return joined;
    }

    /** A legal form is one word even with a capital letter inside: GmbH, LtdA. */
    private static boolean form(Piece before, Piece piece) {
        return piece.joined() && !before.dotted() && WordLists.LEGAL_FORMS.containsKey(before.text() + piece.text());
    }

    private static boolean continues(Piece before, Piece piece) {
        return before.dotted()
                && piece.joined()
                && piece.text().length() <= 2
                && before.text().length() <= 2
                && !piece.digits();
    }
}
