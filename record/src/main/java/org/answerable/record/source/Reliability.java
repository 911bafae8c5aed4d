package org.answerable.record.source;

import org.answerable.record.Refusal;

/**
 * How reliable a source is, by the Admiralty code (NATO AJP-2.1): about the source alone, never about what it says.
 *
 * <p>{@link #F} is not the worst grade: it says that the reliability cannot be judged.
 */
public enum Reliability {
    A("completely reliable"),
    B("usually reliable"),
    C("fairly reliable"),
    D("not usually reliable"),
    E("unreliable"),
    F("cannot be judged");

    private final String meaning;

    Reliability(String meaning) {
        this.meaning = meaning;
    }

    /** The code's own words for the grade. */
    public String meaning() {
        return meaning;
    }

    /** The grade for a letter, in either case. */
    public static Reliability parse(String letter) {
        try {
            return valueOf(letter.strip().toUpperCase(java.util.Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    "“" + letter.strip()
                            + "” is no grade of reliability; use a letter from A to F (F: cannot be judged)",
                    e);
        }
    }
}
