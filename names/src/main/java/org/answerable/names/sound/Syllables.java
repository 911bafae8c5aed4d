package org.answerable.names.sound;

/** Scripts whose characters are syllables, taken apart into what a {@link SoundTable} has rows for. */
final class Syllables {
    private static final char FIRST_SYLLABLE = '\uAC00';
    private static final char LAST_SYLLABLE = '\uD7A3';
    private static final int MEDIALS = 21;
    private static final int FINALS = 28;

    private Syllables() {}

    /** Hangul syllables as their conjoining letters (the Unicode Standard, section 3.12). */
    static CharSequence apart(CharSequence word) {
        StringBuilder letters = new StringBuilder(3 * word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < FIRST_SYLLABLE || c > LAST_SYLLABLE) {
                letters.append(c);
                continue;
            }
            int syllable = c - FIRST_SYLLABLE;
            letters.append((char) ('\u1100' + syllable / (MEDIALS * FINALS)))
                    .append((char) ('\u1161' + syllable / FINALS % MEDIALS));
            if (syllable % FINALS > 0) {
                letters.append((char) ('\u11A7' + syllable % FINALS));
            }
        }
        return letters;
    }

    /** Hiragana as Katakana. */
    static CharSequence katakana(CharSequence word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters.append(c >= '\u3041' && c <= '\u3096' ? (char) (c + 0x60) : c);
        }
        return letters;
    }
}
