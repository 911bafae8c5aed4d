package org.answerable.desk.reading;

import java.util.Locale;

/** Where a proposal stands. */
public enum State {
    /** Nobody has decided, or the decision was taken back. */
    OPEN("waits"),
    /** The passage says this: there is a claim now. */
    ACCEPTED("accepted"),
    /** It does not. */
    REJECTED("rejected");

    private final String words;

    State(String words) {
        this.words = words;
    }

    /** How it is said on a page. */
    public String words() {
        return words;
    }

    /** The class by which a passage with it is drawn. */
    public String look() {
        return this == OPEN ? "waits" : code();
    }

    /** Its name in data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
