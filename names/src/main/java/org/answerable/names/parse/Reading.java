package org.answerable.names.parse;

import org.answerable.names.sound.Sounds;

/** One way to say a word. Immutable as long as nobody writes into its sounds. */
public final class Reading {

    /** What makes a reading differ from the word as written. */
    public enum Why {
        AS_WRITTEN,
        /** The masculine of a feminine family name: Абишева read as Абишев. */
        GENDER,
        /** Without the ending that Russian gave it: Ақберді for Акбердиев. */
        BARE,
        /** As one of the languages that use Latin letters may say it. */
        SPELLING,
        /** The given name that a nickname stands for. */
        NICKNAME,
        /** That name as one of the languages that use Latin letters may say it. */
        NICKNAME_SPELLING,
        /** A Chinese character as another language says it. */
        OTHER_LANGUAGE
    }

    private final byte[] sounds;
    private final Why why;

    Reading(byte[] sounds, Why why) {
        this.sounds = sounds;
        this.why = why;
    }

    /** Codes of {@link Sounds}, at least one; the array itself, for speed: not to be changed. */
    public byte[] sounds() {
        return sounds;
    }

    /** What makes it differ from the word as written. */
    public Why why() {
        return why;
    }

    @Override
    public String toString() {
        return Sounds.text(sounds);
    }
}
