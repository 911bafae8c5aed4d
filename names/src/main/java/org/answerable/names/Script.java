package org.answerable.names;

import com.ibm.icu.lang.UScript;

/**
 * The scripts whose names the library can read, by their ISO 15924 codes; every other script is {@link #OTHER}: names in it are compared with
 * names in the same script, letter by letter, and with nothing else.
 */
public enum Script {
    LATIN("Latn"),
    CYRILLIC("Cyrl"),
    GREEK("Grek"),
    GEORGIAN("Geor"),
    ARMENIAN("Armn"),
    HEBREW("Hebr"),
    ARABIC("Arab"),
    HANGUL("Hang"),
    KANA("Hrkt"),
    HAN("Hani"),
    MONGOLIAN("Mong"),
    OTHER("Zyyy");

    /** Common to two scripts by the standard, and a part of words in one of them. */
    private static final int LONG_VOWEL = 'ー';

    private static final Script[] BY_CODE = new Script[0x3000];

    static {
        for (int c = 0; c < BY_CODE.length; c++) {
            BY_CODE[c] = look(c);
        }
    }

    private final String code;

    Script(String code) {
        this.code = code;
    }

    /** The ISO 15924 code. */
    public String code() {
        return code;
    }

    /** Whether it mostly leaves vowels out. */
    public boolean abjad() {
        return this == HEBREW || this == ARABIC;
    }

    /** Whether it writes the words of a name without spaces between them. */
    public boolean unspaced() {
        return this == HANGUL || this == HAN || this == KANA;
    }

    /** The script of a letter. */
    public static Script of(int letter) {
        return letter < BY_CODE.length ? BY_CODE[letter] : look(letter);
    }

    private static Script look(int letter) {
        if (letter == LONG_VOWEL) {
            return KANA;
        }
        return switch (UScript.getScript(letter)) {
            case UScript.LATIN -> LATIN;
            case UScript.CYRILLIC -> CYRILLIC;
            case UScript.GREEK -> GREEK;
            case UScript.GEORGIAN -> GEORGIAN;
            case UScript.ARMENIAN -> ARMENIAN;
            case UScript.HEBREW -> HEBREW;
            case UScript.ARABIC -> ARABIC;
            case UScript.HANGUL -> HANGUL;
            case UScript.HIRAGANA, UScript.KATAKANA -> KANA;
            case UScript.HAN -> HAN;
            case UScript.MONGOLIAN -> MONGOLIAN;
            default -> OTHER;
        };
    }
}
