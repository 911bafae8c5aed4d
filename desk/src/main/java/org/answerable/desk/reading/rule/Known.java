package org.answerable.desk.reading.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.View;

/** The mentions of earlier layers, by the token at which they begin. */
final class Known {
    private record Entry(MentionType type, String kind, int after) {}

    private final View view;
    private final Map<Integer, List<Entry>> at = new HashMap<>();

    Known(View view, List<Mention> mentions) {
        this.view = view;
        mentions.forEach(this::add);
    }

    void add(Mention mention) {
        int first = view.tokenAt(mention.start());
        int after = view.tokenAt(mention.end() - 1) + 1;
        at.computeIfAbsent(first, key -> new ArrayList<>(2))
                .add(new Entry(mention.type(), mention.feature("kind", ""), after));
    }

    /** Index of the token after the longest mention of this type that begins at a token; -1 when none does. */
    int end(int token, Step.Known wanted) {
        int best = -1;
        for (Entry each : at.getOrDefault(token, List.of())) {
            if (each.type == wanted.type()
                    && (wanted.kind() == null || wanted.kind().equals(each.kind))) {
                best = Math.max(best, each.after);
            }
        }
        return best;
    }

    /** Whether any mention of this type begins at a token. */
    boolean begins(int token, MentionType type) {
        for (Entry each : at.getOrDefault(token, List.of())) {
            if (each.type == type) {
                return true;
            }
        }
        return false;
    }
}
