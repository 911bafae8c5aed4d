package org.answerable.record.time;

import java.time.LocalDate;

/**
 * Consecutive days, both ends included.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record Span(LocalDate first, LocalDate last) {
    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    boolean touches(Span other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    boolean covers(Span other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }
}
