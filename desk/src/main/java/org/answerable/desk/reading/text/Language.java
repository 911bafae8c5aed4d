package org.answerable.desk.reading.text;

import java.util.Arrays;
import java.util.Optional;

/** A language that the desk proposes in. Texts in any other are kept and searched, and nothing is proposed from them. */
public enum Language {
    ENGLISH("en"),
    RUSSIAN("ru"),
    UKRAINIAN("uk"),
    KAZAKH("kk");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Its ISO 639-1 code. */
    public String code() {
        return code;
    }

    /** The language with this ISO 639-1 code, when it is one of ours. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
