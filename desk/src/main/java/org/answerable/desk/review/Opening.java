package org.answerable.desk.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Sources;
import org.answerable.record.claim.Stated;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Quotes;
import org.answerable.record.passage.Selector;
import org.answerable.record.source.CanonicalText;

/** Opens claims at their passages. Every quote is compared with the text again, and one that no longer stands is said to. */
final class Opening {
    private static final int AROUND = 220;

    private final Sources sources;
    private final Viewer viewer;
    private final Map<UUID, Optional<Sources.Opened>> opened = new HashMap<>();

    Opening(Sources sources, Viewer viewer) {
        this.sources = sources;
        this.viewer = viewer;
    }

    List<OpensPage.Opened> of(List<Stated> claims) {
        List<OpensPage.Opened> passages = new ArrayList<>();
        for (Stated stated : claims) {
            stated.claim().passages().forEach(passage -> passages.add(open(stated, passage)));
        }
        return passages;
    }

    private OpensPage.Opened open(Stated stated, Passage passage) {
        Sources.Opened source = opened.computeIfAbsent(passage.sourceId(), id -> sources.open(viewer, id))
                .orElse(null);
        CanonicalText text = source == null ? null : source.text();
        if (source == null || text == null || !(passage.selector() instanceof Selector.Text words)) {
            return new OpensPage.Opened(
                    stated, source == null ? null : source.source(), "", passage.words(), "", "", source != null);
        }
        boolean stands = Quotes.stands(words, text);
        String place = text.pageStarts().size() > 1 ? "page " + words.page() : "";
        return new OpensPage.Opened(
                stated,
                source.source(),
                stands ? before(text.text(), words.start()) : words.prefix(),
                words.quote(),
                stands ? after(text.text(), words.end()) : words.suffix(),
                place,
                stands);
    }

    /** The line before the quote, or its end where it is long. */
    private static String before(String text, int start) {
        int line = text.lastIndexOf('\n', start - 1) + 1;
        if (start - line <= AROUND) {
            return text.substring(line, start);
        }
        int word = text.indexOf(' ', start - AROUND);
        return "… " + text.substring(word < 0 || word >= start ? start : word + 1, start);
    }

    private static String after(String text, int end) {
        int found = text.indexOf('\n', end);
        int line = found < 0 ? text.length() : found;
        if (line - end <= AROUND) {
            return text.substring(end, line);
        }
        int word = text.lastIndexOf(' ', end + AROUND);
        return text.substring(end, Math.max(word, end)) + " …";
    }
}
