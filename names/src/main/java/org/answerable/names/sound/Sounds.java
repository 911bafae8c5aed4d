package org.answerable.names.sound;

import java.nio.charset.StandardCharsets;

/**
 * The sounds that words of names are made of, each a letter of ASCII, so that a table can be read by eye: capital letters are sounds of their
 * own (S is “sh”, C “ch”, Z “zh”, J “dzh”, Y the Latin j, x “kh”, G “gh”, N “ng”, A, O and U the fronted vowels).
 */
public final class Sounds {
    /** How many different sounds there can be: codes are smaller. */
    public static final int COUNT = 64;

    private static final String VOWELS = "aeiouAOUy";
    private static final boolean[] VOWEL = new boolean[COUNT];

    static {
        for (byte vowel : of(VOWELS)) {
            VOWEL[vowel] = true;
        }
    }

    private Sounds() {}

    /** The codes of sounds written as letters. */
    public static byte[] of(String letters) {
        byte[] codes = letters.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) code((char) codes[i]);
        }
        return codes;
    }

    /** The letters of sounds. */
    public static String text(byte[] codes) {
        byte[] letters = codes.clone();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (byte) (letters[i] + 'A' - 1);
        }
        return new String(letters, StandardCharsets.US_ASCII);
    }

    /** The code of one sound written as a letter. */
    public static int code(char letter) {
        return letter - 'A' + 1;
    }

    /** Whether a code is that of a vowel. */
    public static boolean vowel(int code) {
        return VOWEL[code];
    }
}
