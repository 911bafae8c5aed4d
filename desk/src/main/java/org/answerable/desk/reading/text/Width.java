package org.answerable.desk.reading.text;

import java.util.List;

/**
 * How wide the lines of a text were made. Where lines were filled word by word up to one width, the first word of nearly every next line would
 * not have fitted; lists and verses do not do that.
 */
final class Width {
    static final int NARROWEST = 45;
    private static final int WIDEST = 200;
    private static final int NEAR = 12;

    private Width() {}

    /** The width in characters that the whole text was filled to; 0 when it was not. */
    static int of(String text, List<Line> lines) {
        int[] lengths = new int[WIDEST + 1];
        int long_ = 0;
        for (Line line : lines) {
            if (line.length() >= NARROWEST) {
                long_++;
                lengths[Math.min(WIDEST, line.length())] += line.length() <= WIDEST ? 1 : 0;
            }
        }
        int width = widest(lengths, Math.max(3, long_ / 10));
        return width > 0 && filled(text, lines, width) ? width : 0;
    }

    private static int widest(int[] lengths, int enough) {
        for (int width = lengths.length - 1; width >= NARROWEST; width--) {
            int near = 0;
            for (int i = Math.max(NARROWEST, width - NEAR); i <= width; i++) {
                near += lengths[i];
            }
            if (lengths[width] > 0 && near >= enough) {
                return width;
            }
        }
        return 0;
    }

    private static boolean filled(String text, List<Line> lines, int width) {
        int pairs = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (line.end() + 1 == next.start() && line.length() >= NARROWEST) {
                pairs++;
                full += line.length() <= width && line.with(next, text) > width ? 1 : 0;
            }
        }
        return pairs >= 2 && full * 10 >= pairs * 4;
    }
}
