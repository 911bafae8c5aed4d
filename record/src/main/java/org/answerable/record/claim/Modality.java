package org.answerable.record.claim;

import java.util.Locale;
import org.answerable.record.Refusal;

/** In what sense a source says something. A sign and a word each, so that colour never carries the meaning alone. */
public enum Modality {
    HAPPENED("●", "reported as having happened", "happened"),
    ALLEGED("◐", "alleged", "alleged"),
    DEMANDED("▷", "demanded", "demanded"),
    AT_RISK("○", "at risk", "at risk"),
    DENIED("⊘", "denied", "denied");

    private final String sign;
    private final String words;
    private final String code;

    Modality(String sign, String words, String code) {
        this.sign = sign;
        this.words = words;
        this.code = code;
    }

    /** One character that stands for it in print. */
    public String sign() {
        return sign;
    }

    /** How it is said on a page. */
    public String words() {
        return words;
    }

    /** How it is written in files and on the command line. */
    public String code() {
        return code;
    }

    /** The modality written in a file: its code or its name, in any case. */
    public static Modality parse(String text) {
        String asked = text.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        for (Modality each : values()) {
            if (each.code.equals(asked) || each.words.equals(asked)) {
                return each;
            }
        }
        throw new Refusal("“" + text.strip() + "” is no modality; use happened, alleged, demanded, at risk or denied");
    }
}
