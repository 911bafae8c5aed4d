package org.answerable.desk.intake;

import org.answerable.desk.access.Transaction;
import org.answerable.record.source.Source;

/** Whoever wants to know of sources that arrive with a text. */
public interface Arrivals {
    /** Nobody. */
    Arrivals NOBODY = new Arrivals() {
        @Override
        public void arrived(Transaction transaction, Source source) {}

        @Override
        public void kept() {}
    };

    /**
     * A source came that was not held before, with its text.
     *
     * @param transaction the one in which it is kept: what is written in it is there exactly when the source is
     */
    void arrived(Transaction transaction, Source source);

    /** What arrived is kept now. */
    void kept();
}
