package org.answerable.desk.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.answerable.desk.access.Transaction;
import org.answerable.record.Identifier;
import org.answerable.record.Refusal;
import org.answerable.record.claim.Modality;
import org.answerable.record.passage.Quotes;
import org.answerable.record.passage.Selector;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;

/** Keeps what was found in a text: checked against the text as it is stored, and nothing that was proposed before. */
final class Keeping {
    private final Transaction transaction;
    private final Source source;
    private final CanonicalText text;

    private record Said(
            int start,
            int end,
            String subject,
            String property,
            String value,
            @Nullable String time,
            Modality modality,
            String asserter) {
        static Said by(Proposal each) {
            return new Said(
                    each.start(),
                    each.end(),
                    each.subject(),
                    each.property(),
                    each.value(),
                    each.time(),
                    each.modality(),
                    each.asserter());
        }
    }

    Keeping(Transaction transaction, Source source, CanonicalText text) {
        this.transaction = transaction;
        this.source = source;
        this.text = text;
    }

    void keep(Found found, String version) {
        Set<Said> said = new HashSet<>();
        new ProposalStore(transaction).all(source.id()).forEach(each -> said.add(Said.by(each)));
        List<Batch.Held> held = new ArrayList<>();
        List<Selector.Text> passages = new ArrayList<>();
        int fallen = 0;
        List<Proposal> inOrder = found.proposals().stream()
                .sorted(Comparator.comparingInt(Proposal::start).thenComparingInt(Proposal::end))
                .toList();
        for (Proposal each : inOrder) {
            Selector.Text passage = passage(each);
            if (passage == null || !isWritable(each)) {
                fallen++;
            } else if (said.add(Said.by(each))) {
                held.add(new Batch.Held(held.size(), Identifier.next(), within(each)));
                passages.add(passage);
            }
        }
        List<String> notices = new ArrayList<>(found.notices());
        if (fallen > 0) {
            notices.add(fallen + (fallen == 1 ? " proposal" : " proposals")
                    + " did not quote the text as it stands and fell away.");
        }
        Batch batch = new Batch(
                Identifier.next(),
                source.id(),
                version,
                notices,
                transaction.viewer().account(),
                transaction.at());
        new BatchStore(transaction).insert(source, batch, held, passages);
    }

    private Selector.@Nullable Text passage(Proposal each) {
        try {
            return Quotes.expect(text, each.start(), each.end(), each.quote());
        } catch (Refusal elsewhere) {
            return null;
        }
    }

    /** Parts outside the text point at nothing; a confidence is a share. */
    private Proposal within(Proposal each) {
        return new Proposal(
                each.subject(),
                each.schema(),
                each.property(),
                each.value(),
                each.time(),
                each.otherTimes(),
                each.modality(),
                each.asserter(),
                each.start(),
                each.end(),
                each.quote(),
                each.parts().stream()
                        .filter(part -> 0 <= part.start()
                                && part.start() < part.end()
                                && part.end() <= text.text().length())
                        .toList(),
                each.annotators(),
                Double.isNaN(each.confidence()) ? 0 : Math.clamp(each.confidence(), 0.0, 1.0),
                each.why());
    }

    /** Whether every character of it can be kept: no NUL, no half of a pair. */
    private static boolean isWritable(Proposal each) {
        String all = each.subject() + " " + each.schema() + " " + each.property() + " " + each.value() + " "
                + each.asserter() + " " + each.why() + " " + each.time();
        return all.indexOf('\0') < 0
                && all.codePoints()
                        .noneMatch(point -> Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE);
    }
}
