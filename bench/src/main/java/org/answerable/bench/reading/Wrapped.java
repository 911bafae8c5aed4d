package org.answerable.bench.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.answerable.bench.Figures;
import org.answerable.desk.reading.Proposer;
import org.answerable.desk.reading.measure.Gold;
import org.answerable.desk.reading.measure.Marked;
import org.answerable.desk.reading.measure.Score;

/** The same texts with lines of at most 80 characters, as a page makes them; every mark stays where it was, since a blank becomes a line end. */
final class Wrapped {
    private static final int WIDTH = 80;

    private Wrapped() {}

    static void loss(Figures figures, String set, List<Gold> texts, Proposer proposer) {
        List<Gold> copies = new ArrayList<>();
        texts.forEach(each -> copies.add(new Gold(each.name(), wrapped(each.text()), each.marked())));
        Score before = score(texts, proposer);
        Score after = score(copies, proposer);
        for (String type : Score.TYPES) {
            points(
                    figures,
                    set + " wrapped at 80, points lost: " + type,
                    before.strict(type).f(),
                    after.strict(type).f());
        }
        points(
                figures,
                set + " wrapped at 80, points lost: frames",
                before.acts().frame().f(),
                after.acts().frame().f());
    }

    private static void points(Figures figures, String what, double before, double after) {
        double lost = 100 * (before - after);
        figures.told(what, String.format(Locale.ROOT, "%.1f", lost), "<= 2: " + (lost <= 2 ? "met" : "NOT met"));
    }

    private static Score score(List<Gold> texts, Proposer proposer) {
        return Score.of(texts, each -> Marked.of(each.text(), proposer.read(each.text(), List.of(0), null)));
    }

    static String wrapped(String text) {
        StringBuilder out = new StringBuilder(text);
        int line = 0;
        int blank = -1;
        for (int i = 0; i < out.length(); i++) {
            if (out.charAt(i) == '\n') {
                line = i + 1;
                blank = -1;
            } else if (out.charAt(i) == ' ') {
                blank = i;
            }
            if (i - line >= WIDTH && blank > line) {
                out.setCharAt(blank, '\n');
                line = blank + 1;
                blank = -1;
            }
        }
        return out.toString();
    }
}
