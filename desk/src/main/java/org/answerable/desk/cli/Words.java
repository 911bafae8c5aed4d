package org.answerable.desk.cli;

import org.answerable.record.claim.Assessment;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Stated;
import org.answerable.record.passage.Passage;
import org.answerable.record.view.Answer;

/** Claims and records in words, for a terminal. */
final class Words {
    private Words() {}

    /** A claim on a few lines: what, in what sense, whose word, where it stands. */
    static String claim(Stated stated) {
        Claim claim = stated.claim();
        return claim.id() + "  " + stated.standing().reading().words() + "\n  "
                + claim.modality().sign() + " " + claim.named() + " · " + claim.property() + " · "
                + claim.value().text() + time(claim.time()) + "\n" + passages(claim);
    }

    /** One answer of a record, with every passage it opens at. */
    static String answer(Answer answer) {
        StringBuilder words = new StringBuilder(
                "    " + answer.modality().sign() + " " + answer.value().text() + time(answer.time()));
        words.append("  [")
                .append(answer.modality().words())
                .append(", says ")
                .append(String.join("; ", answer.asserters()))
                .append("]");
        answer.establishedBy()
                .forEach(standard -> words.append("\n      ■ established: ").append(standard));
        if (answer.disputed()) {
            words.append("\n      ").append(Assessment.DISPUTED.words());
        }
        answer.claims().forEach(each -> words.append("\n").append(passages(each.claim())));
        return words.toString();
    }

    private static String time(@org.jspecify.annotations.Nullable String edtf) {
        return edtf == null ? "" : " (" + edtf + ")";
    }

    private static String passages(Claim claim) {
        StringBuilder words = new StringBuilder();
        for (Passage each : claim.passages()) {
            words.append(words.isEmpty() ? "" : "\n")
                    .append("      “")
                    .append(each.words())
                    .append("”  ")
                    .append(place(each));
        }
        return words.toString();
    }

    private static String place(Passage passage) {
        return passage.selector() instanceof org.answerable.record.passage.Selector.Text text
                ? "source " + passage.sourceId() + ", " + text.start() + "–" + text.end()
                : "source " + passage.sourceId();
    }
}
