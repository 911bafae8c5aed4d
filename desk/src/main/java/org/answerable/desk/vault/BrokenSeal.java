package org.answerable.desk.vault;

import java.io.IOException;

/** Sealed bytes that are not those that were sealed. The message says how, for a person to read. */
public final class BrokenSeal extends IOException {
    private static final long serialVersionUID = 1L;

    private final Damage damage;

    BrokenSeal(Damage damage, String where) {
        super(where + ": " + damage.sentence);
        this.damage = damage;
    }

    /** What happened to the bytes. */
    public Damage damage() {
        return damage;
    }

    /** The ways in which sealed bytes can be wrong. */
    public enum Damage {
        /** The end is missing. */
        CUT_SHORT("the end is missing, it was cut short"),
        /** A part stands in the place of another, or one was taken out. */
        OUT_OF_ORDER("parts are missing or stand in another order"),
        /** Something follows the end. */
        APPENDED("bytes were added after its end"),
        /** Bytes were changed, or belong to another key. */
        CHANGED("bytes were changed");

        private final String sentence;

        Damage(String sentence) {
            this.sentence = sentence;
        }
    }
}
