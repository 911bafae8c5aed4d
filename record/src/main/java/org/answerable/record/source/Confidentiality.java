package org.answerable.record.source;

import org.answerable.record.Refusal;

/**
 * How closely a source, or one claim, is held inside its case. A claim is never less confidential than the source it rests on.
 *
 * <p>The order is the order of closeness: whoever is cleared for one level is cleared for those before it.
 */
public enum Confidentiality {
    /** Known to the public already: a parliament's page, a news item. */
    OPEN(0),
    /** For everybody who works on the case. */
    CASE(1),
    /** For those whom the case names: a source's identity, a victim's health. Every reading is logged. */
    RESTRICTED(2),
    /** For the fewest: what would endanger a life. Every reading is logged. */
    SECRET(3);

    private final int level;

    Confidentiality(int level) {
        this.level = level;
    }

    /** The level as a number, 0 to 3, as it is stored. */
    public int level() {
        return level;
    }

    /** Whether every reading of such material is written to the log. */
    public boolean readingIsLogged() {
        return this == RESTRICTED || this == SECRET;
    }

    /** The closer of the two. */
    public Confidentiality atLeast(Confidentiality other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The level of a stored number. */
    public static Confidentiality ofLevel(int level) {
        for (Confidentiality each : values()) {
            if (each.level == level) {
                return each;
            }
        }
        throw new IllegalArgumentException("no level of confidentiality: " + level);
    }

    /** The level named in a form or on a command line, in any case. */
    public static Confidentiality parse(String text) {
        for (Confidentiality each : values()) {
            if (each.name().equalsIgnoreCase(text.strip())) {
                return each;
            }
        }
        throw new Refusal(
                "“" + text.strip() + "” is no level of confidentiality; use open, case, restricted or secret");
    }
}
