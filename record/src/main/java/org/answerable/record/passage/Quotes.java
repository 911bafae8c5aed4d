package org.answerable.record.passage;

import org.answerable.record.Refusal;
import org.answerable.record.source.CanonicalText;

/** Makes passages from a text, and checks that a passage's quote still stands in it. */
public final class Quotes {
    /** How many characters before and after a quote are kept with it. */
    public static final int CONTEXT = 32;

    private Quotes() {}

    /** The passage between two offsets. */
    public static Selector.Text at(CanonicalText text, int start, int end) {
        String all = text.text();
        if (start < 0 || end > all.length() || start >= end) {
            throw new Refusal(
                    "the text has no characters " + start + " to " + end + "; it is " + all.length() + " long");
        }
        if (splitsAPair(all, start) || splitsAPair(all, end)) {
            throw new Refusal("the place " + start + " to " + end + " cuts a character in half; move it by one");
        }
        return new Selector.Text(
                start,
                end,
                all.substring(start, end),
                all.substring(wholeCharacter(all, Math.max(0, start - CONTEXT)), start),
                all.substring(end, wholeCharacter(all, Math.min(all.length(), end + CONTEXT))),
                text.pageAt(start));
    }

    /**
     * The passage at two offsets, on the condition that it says exactly this.
     *
     * @throws Refusal when other words stand there; the sentence says where the quote stands instead, if anywhere
     */
    public static Selector.Text expect(CanonicalText text, int start, int end, String quote) {
        if (start >= 0
                && end <= text.text().length()
                && start < end
                && text.text().substring(start, end).equals(quote)) {
            return at(text, start, end);
        }
        int elsewhere = text.text().indexOf(quote);
        throw new Refusal("the quote “" + shortened(quote) + "” does not stand at " + start + " to " + end
                + (elsewhere < 0 || quote.isEmpty()
                        ? " nor anywhere else in the text; compare it with the source"
                        : "; it stands at " + elsewhere + " to " + (elsewhere + quote.length())));
    }

    /** The only place where the quote stands; refused where it stands nowhere or more than once. */
    public static Selector.Text find(CanonicalText text, String quote) {
        int first = quote.isEmpty() ? -1 : text.text().indexOf(quote);
        if (first < 0) {
            throw new Refusal(
                    "the quote “" + shortened(quote) + "” does not stand in the text; compare it with the source");
        }
        if (text.text().indexOf(quote, first + 1) >= 0) {
            throw new Refusal("the quote “" + shortened(quote) + "” stands more than once; give its start and end");
        }
        return at(text, first, first + quote.length());
    }

    /** Whether the quote still stands at its place. */
    public static boolean stands(Selector.Text passage, CanonicalText text) {
        return passage.end() <= text.text().length()
                && text.text().startsWith(passage.quote(), passage.start())
                && passage.quote().length() == passage.end() - passage.start();
    }

    private static int wholeCharacter(String text, int offset) {
        return splitsAPair(text, offset) ? offset + 1 : offset;
    }

    private static boolean splitsAPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    private static String shortened(String quote) {
        return quote.length() <= 80 ? quote : quote.substring(0, 77) + "…";
    }
}
