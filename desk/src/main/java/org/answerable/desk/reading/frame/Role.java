package org.answerable.desk.reading.frame;

import java.util.Locale;

/** What part a mention plays in an act. */
public enum Role {
    /** Whom it happens to; who appeals; who signs. */
    WHO,
    BY_WHOM,
    WHEN,
    WHERE,
    LEGAL_BASIS,
    PENALTY,
    /** How many it happened to; the figure is the group's. */
    COUNT,
    INSTRUMENT;

    /** Its name in data: {@code by_whom}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
