package org.answerable.desk.reading.measure;

import java.util.List;

/**
 * A frame, as links/NAME.tsv holds it.
 *
 * @param act the words that tell it, of the type {@code E:kind}
 * @param modality happened, alleged, demanded, risk or denied
 * @param parts who and what takes part
 */
public record Told(Span act, String modality, List<Part> parts) {
    public Told {
        parts = List.copyOf(parts);
    }

    /** One argument; the value is {@code -} but for {@code when}. */
    public record Part(String role, int start, int end, String value, String text) {}
}
