package org.answerable.desk.log;

import java.util.Locale;
import org.answerable.record.Refusal;

/** Why something is erased. The log keeps the word for good and can keep no sentence, which might say again what was erased. */
public enum Because {
    /** The person concerned, or who speaks for them, took consent back. */
    CONSENT("consent was withdrawn"),
    /** Its being here endangers somebody. */
    DANGER("it endangers somebody"),
    /** A law or a court says so. */
    LAW("the law requires it"),
    /** It should never have been stored. */
    MISTAKE("it was stored by mistake");

    private final String words;

    Because(String words) {
        this.words = words;
    }

    /** As a person says it. */
    public String words() {
        return words;
    }

    /** As the log and the command line have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason of a typed code. */
    public static Because parse(String code) {
        for (Because each : values()) {
            if (each.code().equalsIgnoreCase(code.strip())) {
                return each;
            }
        }
        throw new Refusal("“" + code.strip() + "” is no reason to erase; use consent, danger, law or mistake");
    }
}
