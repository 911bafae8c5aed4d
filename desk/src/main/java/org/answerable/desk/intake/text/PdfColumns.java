package org.answerable.desk.intake.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Puts a page's letters into reading order where its file was written line by line across two columns. Any other page stays in the order of its
 * file, which nearly always is the order of reading; so does a table, whose cells do not fill their columns.
 */
final class PdfColumns {
    private static final int FEWEST_ROWS = 8;
    private static final double FILLED = 0.75;

    private PdfColumns() {}

    /** Letters of one line that stand together, in the order of the file. */
    private record Piece(List<TextPosition> letters, float left, float right, float base) {}

    /** The letters in reading order; the same list when they are so already. */
    static List<TextPosition> inOrder(List<TextPosition> letters) {
        List<Piece> pieces = pieces(letters);
        float gutter = gutter(pieces);
        if (Float.isNaN(gutter)) return letters;
        List<TextPosition> ordered = new ArrayList<>(letters.size());
        List<TextPosition> right = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.left < gutter && piece.right > gutter) {
                ordered.addAll(right);
                right.clear();
                ordered.addAll(piece.letters);
            } else {
                (piece.right <= gutter ? ordered : right).addAll(piece.letters);
            }
        }
        ordered.addAll(right);
        return ordered;
    }

    private static List<Piece> pieces(List<TextPosition> letters) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= letters.size(); i++) {
            if (i == letters.size() || apart(letters.get(i - 1), letters.get(i))) {
                List<TextPosition> part = letters.subList(from, i);
                TextPosition first = part.getFirst();
                TextPosition last = part.getLast();
                pieces.add(new Piece(part, first.getX(), last.getX() + last.getWidth(), first.getY()));
                from = i;
            }
        }
        return pieces;
    }

    private static boolean apart(TextPosition before, TextPosition after) {
        float size = Math.max(1, before.getHeight());
        float gap = after.getX() - before.getX() - before.getWidth();
        return Math.abs(after.getY() - before.getY()) > size / 2 || gap > 2.5 * Math.max(size, 4) || gap < -size;
    }

    /** The middle between two columns that the file goes to and fro between; not a number where there are none. */
    private static float gutter(List<Piece> pieces) {
        List<Piece[]> rows = new ArrayList<>();
        float leftEdge = Float.MAX_VALUE;
        float rightEdge = 0;
        for (int i = 0; i + 1 < pieces.size(); i++) {
            Piece left = pieces.get(i);
            Piece right = pieces.get(i + 1);
            if (Math.abs(left.base - right.base) < 2 && left.right < right.left) {
                rows.add(new Piece[] {left, right});
                leftEdge = Math.min(leftEdge, left.left);
                rightEdge = Math.max(rightEdge, right.right);
            }
        }
        if (rows.size() < FEWEST_ROWS || rows.size() * 3 < pieces.size()) return Float.NaN;
        float leftMost = 0;
        float rightMost = Float.MAX_VALUE;
        for (Piece[] row : rows) {
            leftMost = Math.max(leftMost, row[0].right);
            rightMost = Math.min(rightMost, row[1].left);
        }
        if (leftMost >= rightMost) return Float.NaN;
        int filled = 0;
        for (Piece[] row : rows) {
            boolean both = row[0].right - row[0].left >= FILLED * (leftMost - leftEdge)
                    && row[1].right - row[1].left >= FILLED * (rightEdge - rightMost);
            boolean wide = row[0].letters.size() >= 20 && row[1].letters.size() >= 20;
            filled += both && wide ? 1 : 0;
        }
        return filled >= 0.6 * rows.size() ? (leftMost + rightMost) / 2 : Float.NaN;
    }
}
