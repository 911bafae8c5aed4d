package org.answerable.desk.log;

import org.answerable.desk.intake.SourceRows;
import org.answerable.desk.review.StoredClaimRows;
import org.answerable.desk.review.StoredClaimRows.Quoted;
import org.answerable.record.passage.Quotes;
import org.answerable.record.source.CanonicalText;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/** Looks each quote up at its place in its source's text; both come in the order of the sources, so one text is in memory at a time. */
final class QuoteCheck {
    private final Handle handle;
    private final Findings findings;

    QuoteCheck(Handle owner, Findings findings) {
        this.handle = owner;
        this.findings = findings;
    }

    void check() {
        try (ResultIterator<Quoted> quotes = StoredClaimRows.quotes(handle);
                ResultIterator<CanonicalText> texts = SourceRows.everyText(handle)) {
            @Nullable CanonicalText text = null;
            while (quotes.hasNext()) {
                Quoted quoted = quotes.next();
                while ((text == null || ObjectCheck.isBefore(text.sourceId(), quoted.source())) && texts.hasNext()) {
                    text = readable(texts);
                }
                look(quoted, text);
            }
        }
    }

    private void look(Quoted quoted, @Nullable CanonicalText text) {
        String where = "passage of claim " + quoted.claim();
        if (quoted.text() == null) {
            findings.add("it can no longer be read as a place in a text", where);
        } else if (text == null || !text.sourceId().equals(quoted.source())) {
            findings.add("its source " + quoted.source() + " has no text that can be read", where);
        } else if (!Quotes.stands(quoted.text(), text)) {
            findings.add("its quote does not stand at its place in source " + quoted.source(), where);
        }
    }

    private static @Nullable CanonicalText readable(ResultIterator<CanonicalText> texts) {
        try {
            return texts.next();
        } catch (RuntimeException e) {
            return null; // named among the edited texts
        }
    }
}
